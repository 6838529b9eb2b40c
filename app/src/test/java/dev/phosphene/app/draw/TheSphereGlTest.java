package dev.phosphene.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.phosphene.app.film.Shelf;
import dev.phosphene.app.measure.Luma;
import dev.phosphene.app.picture.Picture;
import dev.phosphene.app.verify.Orders;
import dev.phosphene.app.verify.Proof;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.output.Output;
import dev.phosphene.core.output.Tier;
import dev.phosphene.render.pass.Development.Print;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The film itself, drawn small: pure, frugal, and smooth when its sub-frames are many. */
@Tag("gl")
class TheSphereGlTest {
    private static final double SHUTTER = 1.0 / 48;

    private final Film film = Shelf.ofProgram().film("the-sphere");
    private Studio studio = Studio.open(System.getProperty("phosphene.gpu"));

    @AfterEach
    void close() {
        studio.close();
    }

    private Easel easel(int width, int height, Tier tier, int samples) {
        return studio.easel(film, new Output(width, height, tier, samples, SHUTTER), Print.EIGHT_BIT);
    }

    @Test
    void aFrameOfEveryShotIsTheSameInOrderShuffledReversedAndInASecondContext() {
        List<Long> frames = Orders.spread(film.rate().framesIn(film.length()), 15);
        Proof proof = new Proof();
        try (Easel easel = easel(160, 90, Tier.DRAFT, 1)) {
            proof.draw(easel, frames, "in order", () -> {});
            proof.draw(easel, Orders.shuffled(frames), "shuffled", () -> {});
            proof.draw(easel, frames.reversed(), "reversed", () -> {});
        }
        studio.close();
        studio = Studio.open(System.getProperty("phosphene.gpu"));
        try (Easel easel = easel(160, 90, Tier.DRAFT, 1)) {
            proof.draw(easel, frames, "in a second context", () -> {});
        }

        assertThat(proof.differences()).isEmpty();
        assertThat(proof.compared()).isEqualTo(3 * frames.size());
        assertThat(proof.hashes().values()).doesNotHaveDuplicates();
    }

    @Test
    void theFrameLoopLeavesTheHeapAlone() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (Easel easel = easel(64, 36, Tier.DRAFT, 1);
                Picture picture = new Picture(64, 36)) {
            // Frames of four shots, none within a dissolve, after the code has warmed up.
            long[] firsts = {70 * 24, 85 * 24, 130 * 24, 155 * 24};
            long allocated = 0;
            int counted = 0;
            for (int round = 0; round < 40; round++) {
                long before = threads.getCurrentThreadAllocatedBytes();
                for (long first : firsts) {
                    for (int i = 0; i < 5; i++) {
                        easel.draw(first + i, picture);
                    }
                }
                if (round >= 36) {
                    allocated += threads.getCurrentThreadAllocatedBytes() - before;
                    counted += 5 * firsts.length;
                }
            }
            assertThat((double) allocated / counted).as("heap bytes a frame").isLessThanOrEqualTo(4096);
        }
    }

    /** A walk, with the whole view moving; harps in a shallow focus, in motion; a sphere that flies among dust. Measured: 0.003 to 0.006. */
    @ParameterizedTest
    @ValueSource(doubles = {29, 58, 166})
    void sixtyFourSubFramesAreAsGoodAsAThousand(double time) {
        try (Picture few = new Picture(96, 54);
                Picture many = new Picture(96, 54)) {
            try (Easel easel = easel(96, 54, Tier.DRAFT, 64)) {
                easel.drawAt(time, few);
            }
            try (Easel easel = easel(96, 54, Tier.DRAFT, 1024)) {
                easel.drawAt(time, many);
            }
            float[] a = Luma.of(few).values();
            float[] b = Luma.of(many).values();
            double sum = 0;
            for (int i = 0; i < a.length; i++) {
                sum += (a[i] - b[i]) * (a[i] - b[i]);
            }
            assertThat(Math.sqrt(sum / a.length)).isLessThan(0.01);
        }
    }
}
