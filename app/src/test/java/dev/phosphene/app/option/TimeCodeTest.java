package dev.phosphene.app.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.phosphene.core.time.FrameRate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class TimeCodeTest {
    @ParameterizedTest
    @CsvSource({
        "12.5s,12.5",
        "12.5,12.5",
        "0,0",
        "1:30,90",
        "1:30.25,90.25",
        "1:02:03.5,3723.5",
        "0:07,7",
        "90:00,5400",
        "f0,0",
        "f360,15",
        "f1,0.041666666666666664"
    })
    void readsEveryForm(String text, double seconds) {
        assertThat(new TimeCode.Converter().convert(text).seconds(FrameRate.FILM))
                .isEqualTo(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "1:60", "1:2:3:4", "f", "f-1", "f1.5", "1e3", "NaN", "12,5", "1 2", "٣"})
    void refusesEverythingElse(String text) {
        assertThatThrownBy(() -> new TimeCode.Converter().convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("is no time");
    }

    @ParameterizedTest
    @CsvSource({
        "24,24,1",
        "30000/1001,30000,1001",
        "29.97,30000,1001",
        "23.976,24000,1001",
        "60,60,1",
        "1,1,1",
        "240,240,1"
    })
    void readsRates(String text, int numerator, int denominator) {
        assertThat(new Rates().convert(text)).isEqualTo(new FrameRate(numerator, denominator));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "241", "24/0", "1/2", "-24", "24.5", "x", "999999999999"})
    void refusesOtherRates(String text) {
        assertThatThrownBy(() -> new Rates().convert(text)).isInstanceOf(TypeConversionException.class);
    }
}
