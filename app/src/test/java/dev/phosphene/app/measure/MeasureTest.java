package dev.phosphene.app.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.core.film.Region;
import org.junit.jupiter.api.Test;

class MeasureTest {
    private static Luma stripes(int width, int height, int period, float low, float high) {
        float[] v = new float[width * height];
        for (int i = 0; i < v.length; i++) {
            v[i] = (i % width) / period % 2 == 0 ? low : high;
        }
        return new Luma(width, height, v);
    }

    @Test
    void aPictureIsWhollyLikeItself() {
        Luma a = stripes(64, 36, 5, 0.1f, 0.8f);
        assertThat(Ssim.mean(a, a)).isCloseTo(1, within(1e-12));
    }

    @Test
    void aPictureIsUnlikeItsNegative() {
        assertThat(Ssim.mean(stripes(64, 36, 5, 0.1f, 0.8f), stripes(64, 36, 5, 0.8f, 0.1f)))
                .isLessThan(0);
    }

    @Test
    void likenessFallsAsContrastIsLost() {
        Luma a = stripes(64, 36, 5, 0.2f, 0.8f);
        double mild = Ssim.mean(a, stripes(64, 36, 5, 0.3f, 0.7f));
        double strong = Ssim.mean(a, stripes(64, 36, 5, 0.45f, 0.55f));
        assertThat(mild).isLessThan(1).isGreaterThan(strong);
    }

    @Test
    void twoFlatGreysFollowTheClosedForm() {
        Luma a = stripes(32, 32, 40, 0.5f, 0.5f);
        Luma b = stripes(32, 32, 40, 0.25f, 0.25f);
        assertThat(Ssim.mean(a, b)).isCloseTo((2 * 0.5 * 0.25 + 1e-4) / (0.25 + 0.0625 + 1e-4), within(1e-6));
    }

    @Test
    void shrinkingKeepsTheMean() {
        Luma a = stripes(101, 57, 7, 0.1f, 0.9f);
        Luma b = a.shrunk(13, 9);
        double before = 0;
        for (float v : a.values()) {
            before += v;
        }
        double after = 0;
        for (float v : b.values()) {
            after += v;
        }
        assertThat(after / b.values().length).isCloseTo(before / a.values().length, within(1e-4));
    }

    @Test
    void theBrightestRegionIsFoundAndJudged() {
        float[] v = new float[128 * 72];
        for (int y = 20; y < 28; y++) {
            for (int x = 96; x < 104; x++) {
                v[y * 128 + x] = 1;
            }
        }
        Luma picture = new Luma(128, 72, v);

        ValueCheck inside = ValueCheck.of(picture, new Region(0.7, 0.2, 0.2, 0.3));
        ValueCheck outside = ValueCheck.of(picture, new Region(0.1, 0.2, 0.2, 0.3));

        assertThat(inside.brightestX()).isCloseTo(100.0 / 128, within(0.02));
        assertThat(inside.brightestY()).isCloseTo(24.0 / 72, within(0.04));
        assertThat(inside.inSubject()).isTrue();
        assertThat(outside.inSubject()).isFalse();
        assertThat(inside.clipped()).isCloseTo(64.0 / (128 * 72), within(1e-9));
    }

    @Test
    void aMeterAsksForTheExposureThatBringsGreyToItsKey() {
        double[] dark = new double[40];
        java.util.Arrays.fill(dark, 0.045);
        double[] authored = new double[40];

        double[] proposed = ExposureMeter.propose(dark, authored, 4, 0.09);

        assertThat(java.util.Arrays.stream(proposed).boxed())
                .allSatisfy(ev -> assertThat(ev).isCloseTo(1, within(1e-9)));
    }

    @Test
    void aMeterKeepsWithinOneAndAHalfStopsOfTheAuthor() {
        double[] black = new double[40];
        java.util.Arrays.fill(black, 1e-5);

        assertThat(ExposureMeter.propose(black, new double[40], 4, 0.09)).containsOnly(1.5);
    }

    @Test
    void aMeterLooksAheadAsFarAsBack() {
        double[] step = new double[41];
        for (int i = 0; i < 41; i++) {
            step[i] = i < 20 ? 0.09 : i == 20 ? Math.sqrt(0.09 * 0.18) : 0.18;
        }

        double[] proposed = ExposureMeter.propose(step, new double[41], 4, 0.09);

        assertThat(proposed[20]).isCloseTo(-0.5, within(1e-9));
        assertThat(proposed[18] + proposed[22]).isCloseTo(-1, within(1e-9));
        assertThat(proposed[18]).isLessThan(0);
    }
}
