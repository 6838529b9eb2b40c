package dev.phosphene.audio.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Level;
import dev.phosphene.audio.dsp.Rate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimiterTest {
    private static final double CEILING = Level.factor(-1.3);

    private static float[] sine(double hertz, double amplitude, double phase) {
        float[] out = new float[Rate.HZ / 4];
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) (amplitude * Math.sin(2 * Math.PI * hertz * i / Rate.HZ + phase));
        }
        return out;
    }

    /** A second of stereo: soft, with blows of noise far over full scale. */
    private static float[] blows() {
        Chance chance = new Chance(5);
        float[] out = new float[2 * (Rate.HZ + 2 * Limiter.MARGIN)];
        for (int i = 0; i < out.length / 2; i++) {
            double loud = 0.2 + (i % 17_000 < 900 ? 6 * Math.exp(-(i % 17_000) / 200.0) : 0);
            out[2 * i] = (float) (loud * chance.white(2 * i));
            out[2 * i + 1] = (float) (loud * chance.white(2 * i + 1));
        }
        return out;
    }

    /** A quarter of the rate, caught 45 degrees off its crests: samples lie 3 dB below what a converter makes of them. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 0.1, 0.41, 0.6, 0.9, 1.2})
    void peaksBetweenSamplesAreSeen(double amplitude) {
        float[] sound = sine(Rate.HZ / 4.0, amplitude, Math.PI / 4);
        float most = 0;
        for (float v : sound) {
            most = Math.max(most, Math.abs(v));
        }
        assertThat((double) most).isCloseTo(amplitude * Math.sqrt(0.5), within(1e-3 * amplitude));
        assertThat(Level.decibels(TruePeak.most(sound, 1) / amplitude)).isBetween(-0.4, 0.2);
    }

    /** Two samples as large as each other, in silence: what lies between them exceeds both, however soft they are. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-4, 0.2, 0.8})
    void aPulseBetweenSamplesIsSeen(double amplitude) {
        float[] sound = new float[400];
        sound[200] = (float) amplitude;
        sound[201] = (float) amplitude;
        assertThat(TruePeak.most(sound, 1) / amplitude).isBetween(1.2, 1.3);
    }

    @Test
    void partsHaveThePeakOfTheWhole() {
        float[] sound = blows();
        double whole = TruePeak.most(sound, 2);
        PeakMeter meter = new PeakMeter(2);
        for (int from = 0; from < sound.length; from += 2 * 1000) {
            int count = Math.min(1000, (sound.length - from) / 2);
            meter.hear(Arrays.copyOfRange(sound, from, from + 2 * count), count);
        }
        assertThat(meter.most()).isEqualTo(whole);
    }

    @Test
    void peaksOnSamplesAreSeen() {
        assertThat(Level.decibels(TruePeak.most(sine(997, 0.5, 0), 1))).isCloseTo(-6.02, within(0.1));
    }

    @Test
    void nothingLeavesAboveTheCeiling() {
        float[] in = blows();
        float[] out = new Limiter(CEILING).limit(in, 2);
        assertThat(TruePeak.most(in, 2)).isGreaterThan(3);
        assertThat(out).hasSize(2 * Rate.HZ);
        for (float v : out) {
            assertThat((double) Math.abs(v)).isLessThanOrEqualTo(CEILING * (1 + 1e-6));
        }
        assertThat(Level.decibels(TruePeak.most(out, 2))).isBetween(-2.0, -1.2);
    }

    @Test
    void whatStaysBelowIsLeftAsItIs() {
        float[] in = new float[2 * (4800 + 2 * Limiter.MARGIN)];
        Chance chance = new Chance(9);
        for (int i = 0; i < in.length; i++) {
            in[i] = 0.3f * chance.white(i);
        }
        assertThat(new Limiter(CEILING).limit(in, 2))
                .isEqualTo(Arrays.copyOfRange(in, 2 * Limiter.MARGIN, in.length - 2 * Limiter.MARGIN));
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 16_900, 17_100, 30_000})
    void aPartIsLimitedAsTheWholeIs(int from) {
        float[] in = blows();
        int count = 9000;
        float[] part = Arrays.copyOfRange(in, 2 * from, 2 * (from + count + 2 * Limiter.MARGIN));
        assertThat(new Limiter(CEILING).limit(part, 2))
                .isEqualTo(Arrays.copyOfRange(new Limiter(CEILING).limit(in, 2), 2 * from, 2 * (from + count)));
    }
}
