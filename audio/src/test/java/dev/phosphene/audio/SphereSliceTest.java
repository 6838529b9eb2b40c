package dev.phosphene.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.audio.dsp.Level;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.mix.Layout;
import dev.phosphene.audio.mix.Loudness;
import dev.phosphene.audio.mix.TruePeak;
import dev.phosphene.core.event.EventKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four seconds of The Sphere around the crash, and the silence after the reversed breath. */
class SphereSliceTest {
    private static final double FROM = 95;
    private static final int COUNT = 4 * Rate.HZ;
    /** Decibels of the film's gain, about, written where the sound keeps it: a slice need not hear the whole film first. */
    private static final String GAIN = "8.9";
    /** LUFS under which the screenplay's silences lie. */
    private static final double SILENCE = -55;

    @TempDir
    static Path folder;

    private static Soundtrack track;
    private static float[] slice;

    @BeforeAll
    static void hear() throws IOException {
        track = open(folder);
        slice = read(track, FROM, COUNT);
    }

    @AfterAll
    static void close() {
        track.close();
    }

    private static Soundtrack open(Path cache) throws IOException {
        Sounding sounding = Films.sphere(cache);
        Files.createDirectories(sounding.folder());
        Files.writeString(sounding.folder().resolve("gain-stereo-16.0.txt"), GAIN);
        return Soundtrack.of(sounding, Layout.STEREO, Soundtrack.FILES);
    }

    private static float[] read(Soundtrack from, double time, int count) {
        float[] out = new float[2 * count];
        from.read(Rate.sample(time), out, count);
        return out;
    }

    /** The slice from a time on. */
    private static float[] from(double time, int count) {
        int at = 2 * (int) Rate.sample(time - FROM);
        return Arrays.copyOfRange(slice, at, at + 2 * count);
    }

    /** LUFS of 400 ms. */
    private static double momentary(float[] sound) {
        Loudness meter = new Loudness(Layout.STEREO);
        meter.hear(sound, Rate.samples(0.4));
        return meter.momentary(0.4);
    }

    @Test
    void aSliceFromAnEmptyCacheIsTheSliceOfTheWhole(@TempDir Path other) throws IOException {
        int count = 3 * Rate.HZ / 2;
        try (Soundtrack again = open(other)) {
            assertThat(read(again, 97.2, count)).isEqualTo(from(97.2, count));
        }
    }

    @Test
    void goingBackGivesTheSameSamples() {
        assertThat(read(track, 95.5, Rate.HZ)).isEqualTo(from(95.5, Rate.HZ));
    }

    @Test
    void theWorldHoldsItsBreathBeforeTheCrash() {
        int fourTenths = Rate.samples(0.4);
        assertThat(momentary(from(96.6, fourTenths))).isGreaterThan(-45);
        assertThat(momentary(from(97.09, fourTenths))).isLessThan(SILENCE);
        assertThat(TruePeak.most(from(97.2, Rate.samples(0.297)), 2)).isLessThan(Level.factor(SILENCE));
        assertThat(momentary(from(97.5, fourTenths))).isGreaterThan(-20);
    }

    @Test
    void aSecondOfSilenceFollowsTheReversedBreath() {
        float[] around = read(track, 110.7, Rate.samples(1.5));
        assertThat(momentary(around)).as("the breath").isGreaterThan(-45);
        for (int tenth = 0; tenth <= 6; tenth++) {
            int at = 2 * Rate.samples(0.5 + 0.1 * tenth);
            assertThat(momentary(Arrays.copyOfRange(around, at, at + 2 * Rate.samples(0.4))))
                    .as("from %.1f s", 111.2 + 0.1 * tenth)
                    .isLessThan(SILENCE);
        }
    }

    @Test
    void theCrashIsHeardOnItsMoment() {
        double time =
                Films.sphere().events().of(EventKind.IMPACT).all().getFirst().time();
        int start = (int) Rate.sample(97.1 - FROM);
        int first = start;
        while (Math.max(Math.abs(slice[2 * first]), Math.abs(slice[2 * first + 1])) < 0.1) {
            first++;
        }
        assertThat(FROM + Rate.seconds(first)).isCloseTo(time, within(0.001));
    }

    @Test
    void noPeakLeavesTheCeiling() {
        assertThat(Level.decibels(TruePeak.most(slice, 2))).isBetween(-12.0, -1.0);
    }
}
