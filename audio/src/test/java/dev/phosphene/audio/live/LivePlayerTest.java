package dev.phosphene.audio.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The law of the clock, on a device that fails when told to. */
class LivePlayerTest {
    /** Largest step of a raised cosine of ten milliseconds from 0 to one half. */
    private static final double GENTLE = 0.5 * Math.PI / 2 / Fade.SAMPLES * 1.05;

    private final Stand stand = new Stand(1.0003, false);
    private final LivePlayer player = stand.player();

    private void inStep() {
        assertThat(stand.sounding()).as("what is heard").isCloseTo(player.time(), within(0.004));
    }

    /** No picture before the one before it, none missing: within 4 % of even. */
    private void smooth(double speed) {
        List<Double> times = stand.times();
        for (int i = 1; i < times.size(); i++) {
            assertThat(times.get(i) - times.get(i - 1)).isBetween(0.96e-3 * speed, 1.04e-3 * speed);
        }
    }

    @Test
    void thePictureFollowsTheDevicesCrystal() {
        player.play();
        stand.pass(20);
        inStep();
        smooth(1);
        // three parts in ten thousand fast, as the crystal is
        assertThat(player.time()).isCloseTo(20 * 1.0003, within(0.004));
        assertThat(player.status().leads()).isTrue();
    }

    @Test
    void withoutADeviceTheClockGoesOnAlone() {
        stand.pull();
        player.play();
        stand.pass(3);
        assertThat(player.time()).isCloseTo(3, within(0.002));
        assertThat(player.status().leads()).isFalse();
        stand.plug();
        stand.pass(2);
        inStep();
        smooth(1);
    }

    @Test
    void aLostDeviceComesBackAtTheRightPlaceTwoHundredTimes() {
        player.play();
        for (int i = 0; i < 200; i++) {
            player.seek(1);
            stand.pass(0.3 + 0.001 * i);
            inStep();
            stand.times().clear();
            stand.pull();
            stand.pass(0.2 + 0.003 * i);
            assertThat(player.heard()).isNaN();
            stand.plug();
            stand.pass(1.2);
            inStep();
            smooth(1);
        }
    }

    @Test
    void anotherDeviceTakesOverAtOnce() {
        player.play();
        stand.pass(2);
        stand.replace();
        stand.pass(0.4);
        inStep();
        smooth(1);
        assertThat(player.status().leads()).isTrue();
    }

    @Test
    void aDeviceThatStandsStillDoesNotHoldThePicture() {
        player.play();
        stand.pass(2);
        stand.stall(true);
        stand.pass(3);
        assertThat(player.time()).isCloseTo(5, within(0.05));
        smooth(1);
        stand.stall(false);
        stand.pass(1);
        inStep();
        smooth(1);
    }

    @Test
    void seekPauseAndSpeedComeAndGoSoftly() {
        player.play();
        stand.pass(1);
        player.seek(42);
        stand.pass(1);
        inStep();
        assertThat(player.time()).isCloseTo(43, within(0.01));
        player.hold();
        double held = player.time();
        stand.pass(1);
        assertThat(player.time()).isEqualTo(held);
        assertThat(stand.sounding()).isNaN();
        player.play();
        stand.pass(0.5);
        inStep();
        for (double speed : new double[] {0.5, 2, 0.75, 1}) {
            player.speed(speed);
            stand.pass(1);
            inStep();
        }
        player.toggleMute();
        stand.pass(0.2);
        assertThat(stand.sounding()).isNaN();
        player.toggleMute();
        stand.pass(0.2);
        inStep();
        assertThat(stand.largestStep(1)).isLessThan(GENTLE);
        assertThat(player.status().starved()).isZero();
    }

    @Test
    void speedsBeyondAnOctaveAreSilentAndKeepTime() {
        player.play();
        stand.pass(1);
        player.speed(8);
        stand.pass(1);
        assertThat(stand.sounding()).isNaN();
        assertThat(player.time()).isCloseTo(9, within(0.01));
    }

    @Test
    void theEndIsFadedAndSilent() {
        player.seek(Stand.LENGTH - 1);
        player.play();
        stand.pass(2);
        assertThat(stand.sounding()).isNaN();
        assertThat(stand.largestStep(1)).isLessThan(GENTLE);
    }

    @Test
    void aLoopGoesOnAtTheStart() {
        Stand round = new Stand(1.0003, true);
        round.player().seek(Stand.LENGTH - 2);
        round.player().play();
        round.pass(5);
        assertThat(round.sounding()).isCloseTo(round.player().time() - Stand.LENGTH, within(0.004));
        assertThat(round.largestStep(1)).isLessThan(GENTLE);
    }

    @Test
    void atItsOwnSpeedEverySampleIsTheFilms() {
        player.play();
        stand.pass(3);
        float[] left = stand.channel(0);
        int last = left.length - 1;
        for (int i = last - 48_000; i < last; i++) {
            assertThat((left[i + 1] - left[i]) * (1 << 23)).isEqualTo(1);
        }
    }
}
