package dev.phosphene.app.player;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long the last frames took, for the overlay. */
final class Statistics {
    private static final int FRAMES = 120;

    private final double[] milliseconds = new double[FRAMES];
    private int count;

    void add(double frameMilliseconds) {
        milliseconds[count++ % FRAMES] = frameMilliseconds;
    }

    /** Lines about the last two seconds or so. */
    List<String> lines() {
        int known = Math.min(count, FRAMES);
        if (known == 0) {
            return List.of("no frame yet");
        }
        double[] sorted = Arrays.copyOf(milliseconds, known);
        Arrays.sort(sorted);
        double median = sorted[known / 2];
        Runtime runtime = Runtime.getRuntime();
        return List.of(
                String.format(
                        Locale.ROOT,
                        "frame %.1f ms  (%.1f a second)   worst of %d: %.1f ms",
                        median,
                        1000 / median,
                        known,
                        sorted[known - 1]),
                String.format(Locale.ROOT, "heap %d MB", runtime.totalMemory() - runtime.freeMemory() >> 20));
    }
}
