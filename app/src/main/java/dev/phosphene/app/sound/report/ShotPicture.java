package dev.phosphene.app.sound.report;

import dev.phosphene.app.picture.Lettering;
import dev.phosphene.app.picture.Picture;
import dev.phosphene.audio.mix.Loudness;
import dev.phosphene.core.film.Shot;
import java.awt.image.BufferedImage;
import java.util.Locale;

/**
 * A shot's sound as a picture: above its spectrogram, −95 dB black to −10 dB white, a line for 100 Hz, 1 and 10 kHz; below its loudness
 * from −60 to 0 LUFS, 400 ms filled and 3 s as a line, a rule every 10 LU.
 */
final class ShotPicture {
    private static final int WIDTH = 720;
    private static final int SPECTRUM = 232;
    private static final int CURVE = 96;
    private static final int GAP = 4;
    private static final int HEIGHT = Lettering.LINE + 2 * GAP + SPECTRUM + GAP + CURVE;
    private static final int RULE = 0x404048;
    private static final int SHORT_TERM = 0xFFB060;
    private static final int MOMENTARY = 0x4A6FA0;

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);

    /**
     * Draws a shot.
     *
     * @param sound of the shot alone
     * @param film a meter that has heard the whole film
     */
    ShotPicture(Shot shot, float[] sound, int channels, Loudness film, ShotFigures figures) {
        title(shot, figures);
        int top = Lettering.LINE + 2 * GAP;
        Spectrogram spectrogram = new Spectrogram(sound, channels, SPECTRUM);
        int count = sound.length / channels;
        for (int x = 0; x < WIDTH; x++) {
            double[] column = spectrogram.column((int) ((x + 0.5) * count / WIDTH));
            for (int y = 0; y < SPECTRUM; y++) {
                image.setRGB(x, top + y, heat(Math.clamp((column[y] + 95) / 85, 0, 1)));
            }
        }
        for (double hertz : new double[] {100, 1000, 10_000}) {
            int y = top + (int) Spectrogram.row(hertz, SPECTRUM);
            for (int x = 0; x < WIDTH; x += 8) {
                image.setRGB(x, y, 0x909098);
            }
        }
        curve(shot, film, top + SPECTRUM + GAP);
    }

    BufferedImage image() {
        return image;
    }

    private void title(Shot shot, ShotFigures figures) {
        String text = String.format(
                Locale.ROOT,
                "%d %s   %.0f-%.0f s   %.1f LUFS   short-term up to %.1f   peak %.1f dBTP",
                shot.index(),
                shot.name(),
                shot.start(),
                shot.end(),
                figures.integrated(),
                figures.shortTerm(),
                figures.peak());
        try (Picture strip = new Picture(WIDTH, Lettering.LINE)) {
            strip.fill(0, 0, WIDTH, Lettering.LINE, 0);
            Lettering.draw(strip, text, GAP, 1, 1, 60_000);
            short[] row = new short[4 * WIDTH];
            for (int y = 0; y < Lettering.LINE; y++) {
                strip.readRow(y, row);
                for (int x = 0; x < WIDTH; x++) {
                    int grey = (row[4 * x] & 0xffff) >> 8;
                    image.setRGB(x, GAP + y, grey << 16 | grey << 8 | grey);
                }
            }
        }
    }

    private void curve(Shot shot, Loudness film, int top) {
        int before = -1;
        for (int x = 0; x < WIDTH; x++) {
            double time = shot.start() + (x + 0.5) / WIDTH * shot.length();
            int momentary = row(film.momentary(time + 0.2));
            for (int y = 0; y < CURVE; y++) {
                boolean rule = y % (CURVE / 6) == 0;
                image.setRGB(x, top + y, y >= momentary ? MOMENTARY : rule ? RULE : 0);
            }
            int now = Math.clamp(row(film.shortTerm(time + 1.5)), 0, CURVE - 1);
            int from = before < 0 ? now : before;
            for (int y = Math.min(now, from); y <= Math.max(now, from); y++) {
                image.setRGB(x, top + y, SHORT_TERM);
            }
            before = now;
        }
    }

    private static int row(double lufs) {
        return (int) Math.round(CURVE * Math.clamp(-lufs / 60, 0, 1));
    }

    /** Black, indigo, ember, pearl. */
    private static int heat(double v) {
        double red = Math.clamp(2.2 * v - 0.5, 0, 1);
        double green = Math.clamp(2.4 * v - 1.25, 0, 1);
        double blue = v < 0.35 ? 1.5 * v : v < 0.6 ? 0.525 - 1.3 * (v - 0.35) : Math.clamp(0.2 + 2 * (v - 0.6), 0, 1);
        return (int) (255 * red) << 16 | (int) (255 * green) << 8 | (int) (255 * blue);
    }
}
