package dev.phosphene.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameRateTest {
    @ParameterizedTest
    @CsvSource({"24,1", "25,1", "30,1", "60,1", "24000,1001", "30000,1001", "60000,1001", "1,1", "120,1", "1000,7"})
    void everyFrameKnowsItsTimeAndEveryTimeItsFrameForTenHours(int numerator, int denominator) {
        FrameRate rate = new FrameRate(numerator, denominator);
        long frames = rate.framesIn(36_000);
        for (long frame = 0; frame < frames; frame += 1 + frame / 5000) {
            double time = rate.timeOf(frame);
            assertThat(time).isEqualTo(exact(frame, rate));
            assertThat(rate.frameAt(time)).isEqualTo(frame);
            assertThat(rate.frameAt(Math.nextUp(time))).isEqualTo(frame);
            if (frame > 0) {
                assertThat(rate.frameAt(Math.nextDown(time))).isEqualTo(frame - 1);
            }
        }
    }

    private static double exact(long frame, FrameRate rate) {
        return new BigDecimal(frame)
                .multiply(new BigDecimal(rate.denominator()))
                .divide(new BigDecimal(rate.numerator()), new MathContext(60))
                .doubleValue();
    }

    @Test
    void aFilmHasTheFramesThatStartInIt() {
        assertThat(FrameRate.FILM.framesIn(180)).isEqualTo(4320);
        assertThat(new FrameRate(30000, 1001).framesIn(180)).isEqualTo(5395); // 5394.6
        assertThat(FrameRate.FILM.framesIn(0)).isZero();
        assertThat(FrameRate.FILM.framesIn(1e-9)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {44_100, 48_000, 96_000})
    void soundNeverDriftsFromThePicture(int sampleRate) {
        FrameRate rate = new FrameRate(30000, 1001);
        // 30000 frames take 1001 seconds, exactly.
        assertThat(rate.samplesBefore(30_000L * 36, sampleRate)).isEqualTo(1001L * 36 * sampleRate);
        for (long frame = 0; frame < 100_000; frame += 777) {
            long step = rate.samplesBefore(frame + 1, sampleRate) - rate.samplesBefore(frame, sampleRate);
            assertThat(step).isBetween((long) (sampleRate * 0.03336), (long) (sampleRate * 0.03337) + 1);
        }
    }

    @Test
    void ratesAreWrittenAsPeopleWriteThem() {
        assertThat(FrameRate.parse("24")).hasValue(FrameRate.FILM);
        assertThat(FrameRate.parse("24000/1001")).hasValue(new FrameRate(24000, 1001));
        assertThat(FrameRate.parse("23.976")).hasValue(new FrameRate(24000, 1001));
        assertThat(FrameRate.parse("29.97")).hasValue(new FrameRate(30000, 1001));
        for (String wrong : new String[] {"", "0", "24/0", "-24", "1e3", "24 fps", "5000", "24/"}) {
            assertThat(FrameRate.parse(wrong)).as(wrong).isEmpty();
        }
        assertThat(new FrameRate(30000, 1001)).hasToString("30000/1001");
    }

    @ParameterizedTest
    @CsvSource({
        "12.5s, 12.5",
        "12.5, 12.5",
        "12 s, 12",
        "1:30, 90",
        "1:30.25, 90.25",
        "1:02:03, 3723",
        "f360, 15",
        "-3s, -3"
    })
    void timesAreWrittenAsPeopleWriteThem(String text, double seconds) {
        assertThat(WrittenTime.parse(text, FrameRate.FILM)).hasValue(seconds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "s",
                "1:60",
                "1:3",
                ":30",
                "f",
                "f1.5",
                "f-1",
                "12m",
                "1e9",
                "NaN",
                "12.5ss",
                "1:2:03",
                "99999999999"
            })
    void otherTextsAreNoTimes(String text) {
        assertThat(WrittenTime.parse(text, FrameRate.FILM)).isEmpty();
    }
}
