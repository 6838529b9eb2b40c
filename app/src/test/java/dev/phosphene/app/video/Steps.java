package dev.phosphene.app.video;

import java.util.HashSet;
import java.util.Set;

/**
 * How a ramp from row to row goes down.
 *
 * @param jump largest difference of neighbouring rows' means, in codes
 * @param flat longest run of rows whose means lie within a quarter of a code
 * @param single share of rows that are one code from left to right
 * @param distinct levels met, in eighths of a code, as a share of those between first and last
 */
record Steps(double jump, int flat, double single, double distinct) {
    /** Of the rows' mean codes. */
    static Steps of(double[] rows) {
        double jump = 0;
        int flat = 0;
        int single = 0;
        Set<Integer> levels = new HashSet<>();
        for (int i = 0; i < rows.length; i++) {
            jump = i == 0 ? 0 : Math.max(jump, Math.abs(rows[i] - rows[i - 1]));
            flat = Math.max(flat, run(rows, i));
            single += rows[i] == Math.rint(rows[i]) ? 1 : 0;
            levels.add((int) (rows[i] * 8));
        }
        double spanned = 8 * Math.abs(rows[0] - rows[rows.length - 1]);
        return new Steps(jump, flat, (double) single / rows.length, levels.size() / spanned);
    }

    private static int run(double[] rows, int from) {
        double least = rows[from];
        double most = rows[from];
        int end = from;
        while (end < rows.length && most - least <= 0.25) {
            least = Math.min(least, rows[end]);
            most = Math.max(most, rows[end]);
            end++;
        }
        return end - from;
    }

    /** Whether the steps are no coarser than these bounds. */
    boolean within(Steps bounds) {
        return jump <= bounds.jump && flat <= bounds.flat && single <= bounds.single && distinct >= bounds.distinct;
    }
}
