package dev.phosphene.app.video;

import static org.assertj.core.api.Assertions.assertThat;

import dev.phosphene.app.draw.Studio;
import dev.phosphene.app.picture.Picture;
import dev.phosphene.app.picture.Png;
import dev.phosphene.app.sound.Sound;
import dev.phosphene.core.time.FrameRate;
import dev.phosphene.render.pass.Development.Print;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Steps of a dark ramp, counted in files as their decoder shows them. The same ramp in plain steps, as it were without grain and dither, goes
 * through the same encoder and must be found coarser: so the measure sees bands.
 */
@Tag("gl")
class NightGradientGlTest {
    private static final int WIDTH = 256;
    private static final int HEIGHT = 1088;
    private static final int FRAMES = 12;
    private static final int LOOKED_AT = 8;
    /** Percent: what a film has that asks for none. */
    private static final double GRAIN = 0.8;

    @TempDir
    Path folder;

    private final Studio studio = Studio.open(System.getProperty("phosphene.gpu"));

    @AfterEach
    void close() {
        studio.close();
    }

    /**
     * Bounds in the codec's own codes. Both encoders take away most of the grain at their rates; what is left breaks the bands up. A step of AV1's
     * is below half a code of 8 bits; OpenH264's can still be a whole one.
     */
    @ParameterizedTest
    @CsvSource({"AV1, 1.9, 31, 0.4, 0.26", "H264, 1.01, 60, 0.6, 0.35"})
    void aFilmsNightHasNoBands(Codec codec, double jump, int flat, double single, double distinct) {
        Steps bounds = new Steps(jump, flat, single, distinct);
        Print print = codec.planes().bits() == 10 ? Print.TEN_BIT : Print.EIGHT_BIT;
        assertThat(filmed(codec, print, false)).as("developed").matches(steps -> steps.within(bounds));
        assertThat(filmed(codec, print, true)).as("in plain steps").matches(steps -> !steps.within(bounds));
    }

    @Test
    void aPicturesNightHasNoBands() throws IOException {
        Steps bounds = new Steps(0.9, 120, 0.02, 0.6);
        assertThat(stored(false)).as("developed").matches(steps -> steps.within(bounds));
        assertThat(stored(true)).as("in plain steps").matches(steps -> !steps.within(bounds));
    }

    private Steps filmed(Codec codec, Print print, boolean plain) {
        Path file = folder.resolve("night-" + plain + ".mkv");
        MovieFormat format = new MovieFormat(Container.MKV, codec, WIDTH, HEIGHT, FrameRate.FILM, 2);
        try (NightRamp ramp = new NightRamp(studio.gpu(), print, WIDTH, HEIGHT, GRAIN);
                Picture picture = new Picture(WIDTH, HEIGHT);
                Movie movie = new Movie(file, format, new Silence())) {
            for (int i = 0; i < FRAMES; i++) {
                ramp.develop(i, picture);
                if (plain) {
                    ramp.flatten(picture);
                }
                movie.write(picture);
            }
            movie.finish();
        }
        List<double[]> all = new ArrayList<>();
        try (Probe probe = new Probe(file)) {
            probe.visit((stream, frame) -> {
                if (stream.codecpar().codec_type() == avutil.AVMEDIA_TYPE_VIDEO) {
                    all.add(rows(frame, codec.planes().bits() > 8));
                }
            });
        }
        assertThat(all).hasSize(FRAMES);
        return Steps.of(all.get(LOOKED_AT));
    }

    private static double[] rows(AVFrame frame, boolean wide) {
        double[] means = new double[frame.height()];
        for (int y = 0; y < means.length; y++) {
            MemorySegment row = MemorySegment.ofAddress(frame.data(0).address() + (long) y * frame.linesize(0))
                    .reinterpret(frame.linesize(0));
            double sum = 0;
            for (int x = 0; x < frame.width(); x++) {
                sum += wide ? row.getAtIndex(ValueLayout.JAVA_SHORT, x) : row.get(ValueLayout.JAVA_BYTE, x) & 0xff;
            }
            means[y] = sum / frame.width();
        }
        return means;
    }

    private Steps stored(boolean plain) throws IOException {
        Path file = folder.resolve("night-" + plain + ".png");
        try (NightRamp ramp = new NightRamp(studio.gpu(), Print.EIGHT_BIT, WIDTH, HEIGHT, GRAIN);
                Picture picture = new Picture(WIDTH, HEIGHT)) {
            ramp.develop(LOOKED_AT, picture);
            if (plain) {
                ramp.flatten(picture);
            }
            Png.write(picture, file);
        }
        BufferedImage image = ImageIO.read(file.toFile());
        double[] means = new double[HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            double sum = 0;
            for (int x = 0; x < WIDTH; x++) {
                sum += image.getRGB(x, y) >> 8 & 0xff;
            }
            means[y] = sum / WIDTH;
        }
        return Steps.of(means);
    }

    private record Silence() implements Sound {
        @Override
        public int channels() {
            return 2;
        }

        @Override
        public void read(long first, float[] interleaved, int count) {
            Arrays.fill(interleaved, 0, count * 2, 0);
        }
    }
}
