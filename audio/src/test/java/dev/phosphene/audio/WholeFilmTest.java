package dev.phosphene.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.audio.dsp.Level;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.mix.Layout;
import dev.phosphene.audio.mix.Loudness;
import dev.phosphene.audio.mix.PeakMeter;
import dev.phosphene.core.time.FrameRate;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All 180 seconds of The Sphere, heard once: its loudness from beginning to end. */
class WholeFilmTest {
    private static final Loudness METER = new Loudness(Layout.STEREO);
    private static final PeakMeter PEAK = new PeakMeter(2);

    @TempDir
    static Path folder;

    private static long length;

    @BeforeAll
    static void hear() {
        try (Soundtrack track = Soundtrack.of(Films.sphere(folder), Layout.STEREO, Soundtrack.FILES)) {
            length = track.length();
            float[] second = new float[2 * Rate.HZ];
            for (long at = 0; at < length; at += Rate.HZ) {
                track.read(at, second, Rate.HZ);
                METER.hear(second, Rate.HZ);
                PEAK.hear(second, Rate.HZ);
            }
        }
    }

    @Test
    void itIsAsLoudAsAFileShouldBe() {
        assertThat(METER.integrated()).isCloseTo(Soundtrack.FILES, within(0.1));
        assertThat(Level.decibels(PEAK.most())).isBetween(-2.0, -1.0);
    }

    @Test
    void softAndLoudLieFarApart() {
        assertThat(METER.range()).isGreaterThan(12);
    }

    /** 142 .. 152 and 152 .. 160, once each has come to its own. */
    @Test
    void theCelebrationStepsAboveTheGlow() {
        double glow = mean(148, 152);
        double joy = mean(155, 160);
        assertThat(joy - glow).isGreaterThan(2);
        assertThat(glow - mean(114, 142)).as("the glow above touch and dance").isGreaterThan(2);
    }

    /** Ten seconds of ascent, each softer than those before. */
    @Test
    void theAscentThins() {
        for (int time = 165; time < 172; time += 2) {
            assertThat(METER.shortTerm(time + 2)).isLessThan(METER.shortTerm(time) + 0.5);
        }
        assertThat(METER.shortTerm(164) - METER.shortTerm(172)).isGreaterThan(4);
    }

    @Test
    void itEndsInSilence() {
        assertThat(METER.momentary(180)).isLessThan(-50);
    }

    @ParameterizedTest
    @CsvSource({"24,1", "25,1", "30,1", "60,1", "30000,1001"})
    void itsFramesHaveItsSamples(int numerator, int denominator) {
        FrameRate rate = new FrameRate(numerator, denominator);
        long frames = rate.framesIn(180);
        assertThat(length).isEqualTo(180L * Rate.HZ);
        assertThat(rate.samplesBefore(frames, Rate.HZ) - length)
                .isBetween(0L, (long) Math.ceil((double) Rate.HZ * denominator / numerator));
        if (denominator == 1) {
            assertThat(rate.samplesBefore(frames, Rate.HZ)).isEqualTo(length);
        }
    }

    private static double mean(int from, int to) {
        double power = 0;
        for (int tenth = from * 10 + 4; tenth <= to * 10; tenth++) {
            power += Math.pow(10, METER.momentary(tenth / 10.0) / 10) / (10 * (to - from) - 3);
        }
        return 10 * Math.log10(power);
    }
}
