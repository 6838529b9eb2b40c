package dev.phosphene.audio.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.audio.dsp.Level;
import dev.phosphene.audio.dsp.Rate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signals whose loudness the standards state: BS.1770-4, EBU Tech 3341 and 3342. */
class LoudnessTest {
    /** Interleaved samples of 997 Hz in some channels. */
    private static float[] sine(double decibels, double seconds, int channels, int first, int last) {
        float[] sound = new float[Rate.samples(seconds) * channels];
        for (int i = 0; i < sound.length / channels; i++) {
            double v = Level.factor(decibels) * Math.sin(2 * Math.PI * 997 * i / Rate.HZ);
            Arrays.fill(sound, i * channels + first, i * channels + last + 1, (float) v);
        }
        return sound;
    }

    private static Loudness stereo(double... decibelsAndSeconds) {
        Loudness meter = new Loudness(Layout.STEREO);
        for (int i = 0; i < decibelsAndSeconds.length; i += 2) {
            float[] sound = sine(decibelsAndSeconds[i], decibelsAndSeconds[i + 1], 2, 0, 1);
            meter.hear(sound, sound.length / 2);
        }
        return meter;
    }

    @Test
    void aSineInBothChannelsIsAsLoudAsItsPeak() {
        Loudness meter = stereo(-20, 5);
        assertThat(meter.integrated()).isCloseTo(-20, within(0.1));
        assertThat(meter.momentary(3)).isCloseTo(-20, within(0.1));
        assertThat(meter.shortTerm(5)).isCloseTo(-20, within(0.1));
    }

    /** One channel of full scale is −3.01 LKFS; 1.41 in power is 1.49 dB. */
    @ParameterizedTest
    @CsvSource({"L,-23.01", "C,-23.01", "Ls,-21.52", "Rs,-21.52", "LFE,-120"})
    void channelsWeighWhatTheStandardSays(String channel, double lufs) {
        Loudness meter = new Loudness(Layout.SURROUND_5_1);
        int c = Layout.SURROUND_5_1.channels().indexOf(channel);
        meter.hear(sine(-20, 2, 6, c, c), Rate.samples(2));
        assertThat(meter.integrated()).isCloseTo(lufs, within(0.1));
    }

    /** BS.1770-4, table 4: from 60 to 120 degrees 1.41, behind that 1. */
    @ParameterizedTest
    @CsvSource({"R,-23.01", "Ls,-21.52", "Lb,-23.01", "Rb,-23.01", "LFE,-120"})
    void whatStandsBehindWeighsNoMoreThanWhatStandsInFront(String channel, double lufs) {
        Loudness meter = new Loudness(Layout.SURROUND_7_1);
        int c = Layout.SURROUND_7_1.channels().indexOf(channel);
        meter.hear(sine(-20, 2, 8, c, c), Rate.samples(2));
        assertThat(meter.integrated()).isCloseTo(lufs, within(0.1));
    }

    @Test
    void whatIsQuietDoesNotCount() {
        assertThat(stereo(-36, 5, -23, 40, -36, 5).integrated()).isCloseTo(-23, within(0.1));
        assertThat(stereo(-72, 5, -36, 5, -23, 40, -36, 5, -72, 5).integrated()).isCloseTo(-23, within(0.1));
    }

    @Test
    void rangeIsTheDistanceOfLoudFromSoft() {
        assertThat(stereo(-20, 20, -30, 20).range()).isCloseTo(10, within(1.0));
        assertThat(stereo(-20, 20, -15, 20).range()).isCloseTo(5, within(1.0));
        assertThat(stereo(-20, 20).range()).isCloseTo(0, within(0.1));
    }
}
