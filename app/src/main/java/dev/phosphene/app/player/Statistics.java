package dev.phosphene.app.player;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long the last frames took and how far the picture was from the sound, for the overlay and for the frame after them. */
final class Statistics {
    private static final int FRAMES = 120;
    /** Share of a frame in what is usual. */
    private static final double SHARE = 0.2;
    /** Longest that a frame is taken to need, seconds: one that compiles shaders is none to go by. */
    private static final double LONGEST = 2;

    private final double[] milliseconds = new double[FRAMES];
    private int count;
    private double usual;
    private double offset = Double.NaN;

    void add(double frameMilliseconds) {
        milliseconds[count++ % FRAMES] = frameMilliseconds;
        usual += SHARE * (Math.min(LONGEST, frameMilliseconds / 1000) - usual);
    }

    /** Notes by how many seconds a picture was ahead of what was heard when it appeared; not a number when nothing was. */
    void heard(double ahead) {
        offset = Double.isNaN(ahead) || Double.isNaN(offset) ? ahead : offset + SHARE * (ahead - offset);
    }

    /** Seconds after which the next frame appears, most likely. */
    double usual() {
        return usual;
    }

    /** How picture and sound are to each other. */
    String offset() {
        if (Double.isNaN(offset)) {
            return "";
        }
        long rounded = Math.round(Math.abs(offset) * 1000);
        return "   picture " + rounded + " ms " + (offset >= 0 ? "ahead" : "behind");
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
