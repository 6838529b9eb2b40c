package dev.phosphene.core.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrackTest {
    private static KeyedTrack track(Ease ease) {
        return new KeyedTrack(
                new double[] {1, 2.5, 3, 7}, new double[] {2, -1, 4, 0.5}, new Ease[] {ease, ease, ease, ease});
    }

    @ParameterizedTest
    @EnumSource(Ease.class)
    void goesThroughItsKeysAndHoldsItsEnds(Ease ease) {
        KeyedTrack track = track(ease);
        for (int i = 0; i < track.keys(); i++) {
            assertThat(track.at(track.timeOf(i))).isEqualTo(track.valueOf(i));
        }
        assertThat(track.at(-1e9)).isEqualTo(2);
        assertThat(track.at(1e9)).isEqualTo(0.5);
    }

    @ParameterizedTest
    @EnumSource(value = Ease.class, mode = EnumSource.Mode.EXCLUDE, names = "STEP")
    void isContinuous(Ease ease) {
        KeyedTrack track = track(ease);
        for (double t = 0; t < 8; t += 1e-3) {
            assertThat(track.at(t + 1e-7)).isCloseTo(track.at(t), within(1e-5));
        }
    }

    @ParameterizedTest
    @EnumSource(Ease.class)
    void easesRunFromNoughtToOne(Ease ease) {
        assertThat(ease.at(0)).isZero();
        assertThat(ease.at(1)).isCloseTo(1, within(1e-15));
        assertThat(ease.integral(0)).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Ease.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"STEP", "SPRING"})
    void easesNeverTurnBack(Ease ease) {
        for (double x = 0; x < 1; x += 1e-3) {
            assertThat(ease.at(x + 1e-3)).isGreaterThan(ease.at(x));
        }
    }

    @Test
    void aStepHoldsUntilItsKey() {
        KeyedTrack track = track(Ease.STEP);
        assertThat(track.at(Math.nextDown(2.5))).isEqualTo(2);
        assertThat(track.at(2.5)).isEqualTo(-1);
    }

    @Test
    void aSpringOvershootsBySevenPercentOnce() {
        double highest = 0;
        for (double x = 0; x <= 1; x += 1e-3) {
            highest = Math.max(highest, Ease.SPRING.at(x));
        }
        assertThat(highest).isCloseTo(1.068, within(0.004));
    }

    @Test
    void smoothAndEasedWaysStartAndStopAtRest() {
        for (Ease ease : new Ease[] {Ease.SMOOTH, Ease.EASE_IN_OUT, Ease.SPRING}) {
            assertThat(ease.at(1e-6) / 1e-6).isCloseTo(0, within(0.005));
        }
        for (Ease ease : new Ease[] {Ease.SMOOTH, Ease.EASE_IN_OUT, Ease.EASE_OUT}) {
            assertThat((1 - ease.at(1 - 1e-6)) / 1e-6).isCloseTo(0, within(0.005));
        }
    }

    @Test
    void cubicKeysKeepSpeedThroughUnevenKeys() {
        KeyedTrack track = track(Ease.CUBIC);
        for (double key : new double[] {2.5, 3}) {
            double before = (track.at(key) - track.at(key - 1e-6)) / 1e-6;
            double after = (track.at(key + 1e-6) - track.at(key)) / 1e-6;
            assertThat(after).isCloseTo(before, within(1e-3));
        }
    }

    @ParameterizedTest
    @EnumSource(Ease.class)
    void integralIsTheAreaBelow(Ease ease) {
        KeyedTrack track = track(ease);
        // The quadrature misses a jump by half of its step.
        double tolerance = ease == Ease.STEP ? 5e-4 : 2e-5;
        for (double end : new double[] {-2, 0.5, 1, 1.7, 2.5, 2.9, 5, 7, 9}) {
            assertThat(track.integral(end)).as("to %s", end).isCloseTo(area(track, end), within(tolerance));
        }
        assertThat(track.integral(0)).isZero();
    }

    // Midpoint rule with ends of steps on its grid.
    private static double area(Track track, double end) {
        int n = 100_000;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += track.at(end * (i + 0.5) / n);
        }
        return sum * end / n;
    }

    @Test
    void laterMovesEverything() {
        KeyedTrack track = track(Ease.CUBIC);
        for (double t = 0; t < 8; t += 0.37) {
            assertThat(track.later(100).at(t + 100)).isCloseTo(track.at(t), within(1e-12));
        }
    }

    @Test
    void followersComeLateByTheirLag() {
        PointTrack steady = new AxisTracks(
                new KeyedTrack(new double[] {0, 100}, new double[] {0, 300}, new Ease[] {Ease.LINEAR, Ease.LINEAR}),
                Track.of(1),
                Track.of(2));
        FollowTrack late = new FollowTrack(steady, 0.8, PointTrack.of(new Point(0, 5, 0)));
        // What moves at 3 m/s is 0.8 s ahead of what follows it.
        assertThat(late.at(50).x()).isCloseTo(3 * (50 - 0.8), within(1e-9));
        assertThat(late.at(50).y()).isEqualTo(6);
    }

    @Test
    void keysMustRise() {
        assertThatThrownBy(() -> new KeyedTrack(new double[] {1, 1}, new double[2], new Ease[2]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KeyedTrack(new double[0], new double[0], new Ease[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
