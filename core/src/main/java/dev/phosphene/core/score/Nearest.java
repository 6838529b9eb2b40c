package dev.phosphene.core.score;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The name most like a wrong one, by Levenshtein distance. */
final class Nearest {
    private Nearest() {}

    /** "one of a, b, c; did you mean b?" */
    static String hint(String wrong, Collection<String> names) {
        List<String> sorted = names.stream().sorted().toList();
        String nearest = sorted.stream()
                .min(Comparator.comparingInt(n -> distance(wrong, n)))
                .orElse("");
        return "one of " + String.join(", ", sorted) + "; did you mean \"" + nearest + "\"?";
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int swap = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(swap, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
