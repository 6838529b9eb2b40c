package dev.phosphene.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
    private long clock;

    @Test
    void saysHowLongItWillTakeNowAndThen() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Progress progress =
                new Progress(new Messages(new PrintStream(err, true), false), "frame", "frames", 400, () -> clock);
        for (int i = 0; i < 200; i++) {
            clock += 200_000_000L;
            progress.advance();
        }
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("phosphene: frame 75 of 400 · 19 % · 5.0 frames/s · 1 min 05 s left\n"
                        + "phosphene: frame 150 of 400 · 38 % · 5.0 frames/s · 50 s left\n");
        assertThat(progress.end()).isEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource({"0,0 s", "59.4,59 s", "60,1 min 00 s", "725,12 min 05 s", "7800,2 h 10 min"})
    void spansReadLikeSpeech(double seconds, String text) {
        assertThat(Progress.span(seconds)).isEqualTo(text);
    }
}
