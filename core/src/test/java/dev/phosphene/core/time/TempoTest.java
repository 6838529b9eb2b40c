package dev.phosphene.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.core.curve.Ease;
import dev.phosphene.core.curve.KeyedTrack;
import org.junit.jupiter.api.Test;

class TempoTest {
    private static final Tempo RISING = new Tempo(new KeyedTrack(
            new double[] {0, 10, 30}, new double[] {60, 60, 120}, new Ease[] {Ease.LINEAR, Ease.LINEAR, Ease.LINEAR}));

    @Test
    void sixtyBeatsAMinuteIsABeatASecond() {
        assertThat(Tempo.SIXTY.beatAt(7.25)).isEqualTo(7.25);
        assertThat(Tempo.SIXTY.timeOf(7)).isCloseTo(7, within(1e-9));
    }

    @Test
    void aLinearRiseIsAQuadraticOfBeats() {
        // 10 beats at 60, then a mean of 90 for 20 s, then 2 a second.
        assertThat(RISING.beatAt(10)).isCloseTo(10, within(1e-12));
        assertThat(RISING.beatAt(20)).isCloseTo(10 + 10 * 75.0 / 60, within(1e-12));
        assertThat(RISING.beatAt(30)).isCloseTo(40, within(1e-12));
        assertThat(RISING.beatAt(60)).isCloseTo(100, within(1e-12));
    }

    @Test
    void timeOfIsTheInverse() {
        for (double beat = 0; beat < 120; beat += 0.37) {
            assertThat(RISING.beatAt(RISING.timeOf(beat))).isCloseTo(beat, within(1e-8));
        }
    }
}
