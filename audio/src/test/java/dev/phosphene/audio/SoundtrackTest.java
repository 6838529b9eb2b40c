package dev.phosphene.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.audio.dsp.Level;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.mix.Layout;
import dev.phosphene.audio.mix.Loudness;
import dev.phosphene.audio.mix.TruePeak;
import dev.phosphene.core.time.FrameRate;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sound of a film of eight seconds, from its score to its master. */
class SoundtrackTest {
    private static final int LENGTH = 8 * Rate.HZ;

    @TempDir
    static Path folder;

    private static Soundtrack track;
    private static float[] whole;

    @BeforeAll
    static void hear() {
        track = Soundtrack.of(Films.small(folder), Layout.STEREO, Soundtrack.FILES);
        whole = read(track, 0, LENGTH);
    }

    @AfterAll
    static void close() {
        track.close();
    }

    private static float[] read(Soundtrack from, long first, int count) {
        float[] out = new float[2 * count];
        from.read(first, out, count);
        return out;
    }

    @Test
    void itIsAsLoudAsWantedAndNoPeakLeavesTheCeiling() {
        Loudness meter = new Loudness(Layout.STEREO);
        meter.hear(whole, LENGTH);
        assertThat(meter.integrated()).isCloseTo(Soundtrack.FILES, within(0.1));
        assertThat(Level.decibels(TruePeak.most(whole, 2))).isLessThan(-1);
    }

    @Test
    void anEmptyCacheGivesTheSameSamples(@TempDir Path other) {
        try (Soundtrack again = Soundtrack.of(Films.small(other), Layout.STEREO, Soundtrack.FILES)) {
            assertThat(read(again, 0, LENGTH)).isEqualTo(whole);
        }
    }

    @Test
    void aFullCacheGivesTheSameSamples() {
        try (Soundtrack again = Soundtrack.of(Films.small(folder), Layout.STEREO, Soundtrack.FILES)) {
            assertThat(read(again, 0, LENGTH)).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @CsvSource({"24,1,384000", "25,1,384000", "30,1,384000", "60,1,384000", "30000,1001,384384", "24000,1001,384384"})
    void framesGetEverySampleOnce(int numerator, int denominator, int samples) {
        FrameRate rate = new FrameRate(numerator, denominator);
        long frames = rate.framesIn(Films.small().length());
        assertThat(track.length()).isEqualTo(LENGTH);
        assertThat(rate.samplesBefore(frames, Rate.HZ)).isEqualTo(samples);
        float[] once = read(track, 0, samples);
        float[] byFrames = new float[once.length];
        for (long frame = 0; frame < frames; frame++) {
            long from = rate.samplesBefore(frame, Rate.HZ);
            int count = (int) (rate.samplesBefore(frame + 1, Rate.HZ) - from);
            System.arraycopy(read(track, from, count), 0, byFrames, (int) (2 * from), 2 * count);
        }
        assertThat(byFrames).isEqualTo(once);
        assertThat(once).startsWith(whole);
    }
}
