package dev.phosphene.audio.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.phosphene.audio.dsp.Level;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VarispeedTest {
    /** Level in dB of a tone of so many hertz, of 0 dB itself, at a speed. */
    private static double level(double hertz, double speed) {
        Varispeed between = Varispeed.of(speed);
        double sum = 0;
        int count = 4800;
        for (int i = 0; i < count; i++) {
            double place = 100 + i * speed;
            long first = (long) Math.floor(place);
            int row = Varispeed.row(place - first);
            double sample = 0;
            for (int tap = 0; tap < Varispeed.TAPS; tap++) {
                double at = first + tap - Varispeed.BEFORE;
                sample += between.taps()[row + tap] * Math.sin(2 * Math.PI * hertz * at / 48_000);
            }
            sum += 2 * sample * sample / count;
        }
        return Level.decibels(Math.sqrt(sum));
    }

    @ParameterizedTest
    @CsvSource({"100, 0.5", "1000, 0.75", "5000, 1.5", "15000, 0.5", "8000, 2"})
    void whatCanBeHeardKeepsItsLevel(double hertz, double speed) {
        assertThat(level(hertz, speed)).isCloseTo(0, Offset.offset(0.2));
    }

    @ParameterizedTest
    @CsvSource({"15000, 2", "20000, 2", "20000, 1.5"})
    void whatWouldComeBackAsAnotherToneIsGone(double hertz, double speed) {
        assertThat(level(hertz, speed)).isLessThan(-50);
    }
}
