package dev.phosphene.audio.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.audio.stage.Orchestra;
import dev.phosphene.core.score.Note;
import dev.phosphene.core.score.Timbre;
import dev.phosphene.core.score.Touch;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every instrument plays one note of its range, and is measured. */
class InstrumentsTest {
    private static final Orchestra ORCHESTRA = new Orchestra();

    static Stream<Timbre> instruments() {
        return Arrays.stream(Timbre.values()).filter(t -> t.family() == Timbre.Family.NOTES);
    }

    private static float[] play(Timbre timbre, double velocity) {
        double pitch =
                switch (timbre) {
                    case DRUM, SUB -> 38;
                    case GLASS, BELL, MUSIC_BOX -> 74;
                    default -> 62;
                };
        Note note = new Note(1, 1.5, pitch, velocity, "one", Touch.PLAIN, 0, 4711);
        return ORCHESTRA.instrument(timbre).play(note, null);
    }

    private static Analysis of(Timbre timbre, double velocity) {
        return new Analysis(play(timbre, velocity));
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void itBeginsAndEndsWithoutAClick(Timbre timbre) {
        for (double velocity : new double[] {0.25, 0.9}) {
            float[] sound = play(timbre, velocity);
            for (float v : sound) {
                assertThat(Float.isFinite(v)).isTrue();
            }
            Analysis heard = new Analysis(sound);
            double end = heard.seconds();
            assertThat(Math.abs(sound[0]) / heard.peak()).as("first sample").isLessThan(0.002);
            assertThat(heard.peak(0, 0.0002) / heard.peak()).as("first 0.2 ms").isLessThan(0.25);
            assertThat(heard.peak(end - 0.001, end) / heard.peak())
                    .as("last millisecond")
                    .isLessThan(0.001);
            assertThat(heard.peak()).isBetween(0.001, 2.0);
        }
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void forceMakesItLouder(Timbre timbre) {
        assertThat(of(timbre, 0.9).level(0, 1) - of(timbre, 0.25).level(0, 1)).isBetween(15.0, 34.0);
    }

    /** Soft voices are breath, which is bright, so they are not asked here. */
    @ParameterizedTest
    @EnumSource(
            value = Timbre.class,
            names = {"GLASS", "MUSIC_BOX", "HARP", "HARP_HARMONIC", "STRINGS", "TREMOLO", "BELL", "BRASS", "DRUM", "SUB"
            })
    void forceMakesItBrighter(Timbre timbre) {
        assertThat(of(timbre, 0.9).centroid(0.5))
                .isGreaterThan(1.02 * of(timbre, 0.25).centroid(0.5));
    }

    @Test
    void aChoirOpensItsMouths() {
        assertThat(of(Timbre.CHOIR, 0.9).centroid(1))
                .isGreaterThan(1.5 * of(Timbre.CHOIR, 0.25).centroid(1));
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void itIsNoBareOscillator(Timbre timbre) {
        assertThat(of(timbre, 0.6).besides()).isGreaterThan(0.015);
    }

    /** A finger's noise lasts 5 to 10 ms: highs above all partials are there at once and gone. */
    @ParameterizedTest
    @EnumSource(
            value = Timbre.class,
            names = {"HARP", "HARP_HARMONIC", "MUSIC_BOX"})
    void aPluckBeginsWithNoise(Timbre timbre) {
        Analysis highs = of(timbre, 0.6).above(5000);
        assertThat(highs.level(0.001, 0.009) - highs.level(0.12, 0.05)).isGreaterThan(10);
    }

    /** Highs die first: t(n) = t0 / (1 + (n / 12) squared) or sooner. */
    @ParameterizedTest
    @EnumSource(
            value = Timbre.class,
            names = {"HARP", "HARP_HARMONIC", "MUSIC_BOX", "BELL"})
    void itDarkensAsItDies(Timbre timbre) {
        Analysis heard = of(timbre, 0.7);
        Analysis highs = heard.above(1400);
        double first = highs.level(0.02, 0.1) - heard.level(0.02, 0.1);
        double later = highs.level(0.8, 0.1) - heard.level(0.8, 0.1);
        assertThat(first - later).isGreaterThan(3);
    }

    /** 45 ms of attack, an overshoot, and brightness that follows loudness. */
    @Test
    void brassSpeaksAsBrassDoes() {
        Analysis loud = of(Timbre.BRASS, 0.9);
        assertThat(loud.attack()).isBetween(0.015, 0.06);
        assertThat(loud.level(0.06, 0.08) - loud.level(0.8, 0.3)).isBetween(0.3, 4.0);
        assertThat(loud.centroid(1)).isGreaterThan(1.5 * of(Timbre.BRASS, 0.3).centroid(1));
    }

    @ParameterizedTest
    @EnumSource(
            value = Timbre.class,
            names = {"HARP", "BELL", "DRUM", "MUSIC_BOX"})
    void whatIsStruckSpeaksAtOnceAndDies(Timbre timbre) {
        for (double velocity : new double[] {0.25, 0.9}) {
            Analysis heard = of(timbre, velocity);
            assertThat(heard.attack()).isLessThan(0.01);
            assertThat(heard.level(0, 0.1) - heard.level(1, 0.1)).isGreaterThan(6);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Timbre.class,
            names = {"STRINGS", "CHOIR", "GLASS", "SUB", "HUM"})
    void whatIsBowedOrSungGrows(Timbre timbre) {
        Analysis heard = of(timbre, 0.6);
        assertThat(heard.attack()).isBetween(0.05, 0.8);
        assertThat(heard.level(1.2, 0.2)).as("held").isCloseTo(heard.level(0.7, 0.2), within(5.0));
    }

    /** Its pairs of partials beat, each bell's in its own time, so the power of sixteen bells is heard. */
    @Test
    void bellsFallEvenly() {
        double[] levels = new double[6];
        for (int seed = 0; seed < 16; seed++) {
            Note note = new Note(1, 1.5, 74, 0.6, "one", Touch.PLAIN, 0, seed);
            Analysis bell = new Analysis(ORCHESTRA.instrument(Timbre.BELL).play(note, null));
            for (int k = 0; k < levels.length; k++) {
                levels[k] += Math.pow(10, bell.level(0.5 + 0.5 * k, 0.5) / 10) / 16;
            }
        }
        for (int k = 1; k < levels.length; k++) {
            assertThat(10 * Math.log10(levels[k - 1] / levels[k]))
                    .as("from %.1f s", 0.5 * k)
                    .isBetween(5.0, 9.0);
        }
    }

    @Test
    void lowStringsOfAHarpRingLonger() {
        assertThat(ring(38)).isGreaterThan(1.5 * ring(86));
    }

    private static double ring(double pitch) {
        Note note = new Note(1, 1.5, pitch, 0.6, "one", Touch.PLAIN, 0, 4711);
        return new Analysis(ORCHESTRA.instrument(Timbre.HARP).play(note, null)).seconds();
    }

    @Test
    void aNoteIsAlwaysTheSameAndNoTwoNotesAre() {
        assertThat(play(Timbre.HARP, 0.6)).isEqualTo(play(Timbre.HARP, 0.6));
        Note other = new Note(1, 1.5, 62, 0.6, "one", Touch.PLAIN, 0, 4712);
        assertThat(ORCHESTRA.instrument(Timbre.HARP).play(other, null)).isNotEqualTo(play(Timbre.HARP, 0.6));
    }
}
