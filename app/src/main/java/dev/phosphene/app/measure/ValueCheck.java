package dev.phosphene.app.measure;

import dev.phosphene.core.film.Region;

/**
 * What a cinematographer asks of a frame's values, in numbers.
 *
 * @param bright share of pixels with luma over 0.7: lamps and what they burn
 * @param clipped share of pixels with luma over 0.98
 * @param calm share of the 64-pixel-wide frame whose neighbours differ by less than 2 %: at least a third of a frame is quiet
 * @param brightestX centre of the brightest region, 0 left .. 1 right
 * @param brightestY 0 top .. 1 bottom
 * @param inSubject whether that centre lies in the shot's declared subject
 */
public record ValueCheck(
        double bright, double clipped, double calm, double brightestX, double brightestY, boolean inSubject) {
    private static final int SMALL = 64;

    /**
     * Judges a picture.
     *
     * @param subject where the shot's subject is declared to be
     */
    public static ValueCheck of(Luma picture, Region subject) {
        double bright = 0;
        double clipped = 0;
        for (float v : picture.values()) {
            bright += v > 0.7f ? 1 : 0;
            clipped += v > 0.98f ? 1 : 0;
        }
        int n = picture.values().length;
        Luma small = picture.shrunk(SMALL, Math.max(1, SMALL * picture.height() / picture.width()));
        int brightest = brightest(small);
        double x = (brightest % small.width() + 0.5) / small.width();
        double y = (brightest / small.width() + 0.5) / small.height();
        boolean inside = x >= subject.x()
                && y >= subject.y()
                && x <= subject.x() + subject.width()
                && y <= subject.y() + subject.height();
        return new ValueCheck(bright / n, clipped / n, calm(small), x, y, inside);
    }

    /** The pixel of the thumbnail whose 3×3 surroundings are brightest, so that a lone spark does not win. */
    private static int brightest(Luma small) {
        int best = 0;
        double most = -1;
        for (int y = 1; y < small.height() - 1; y++) {
            for (int x = 1; x < small.width() - 1; x++) {
                double sum = 0;
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dx = -1; dx <= 1; dx++) {
                        sum += small.values()[(y + dy) * small.width() + x + dx];
                    }
                }
                if (sum > most) {
                    most = sum;
                    best = y * small.width() + x;
                }
            }
        }
        return best;
    }

    private static double calm(Luma small) {
        int quiet = 0;
        int all = 0;
        for (int y = 0; y < small.height(); y++) {
            for (int x = 1; x < small.width(); x++) {
                int i = y * small.width() + x;
                quiet += Math.abs(small.values()[i] - small.values()[i - 1]) < 0.02f ? 1 : 0;
                all++;
            }
        }
        return all == 0 ? 1 : (double) quiet / all;
    }
}
