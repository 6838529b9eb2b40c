package dev.phosphene.core.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.core.curve.Ease;
import dev.phosphene.core.curve.KeyedTrack;
import dev.phosphene.core.curve.Point;
import dev.phosphene.core.curve.PointTrack;
import dev.phosphene.core.curve.Track;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CameraRigTest {
    private static final Offset<Double> TINY = within(1e-12);

    private static CameraRig at(Point eye, Point look, double roll, Bearer bearer) {
        return new CameraRig(
                Track.of(0.035),
                Track.of(2),
                Track.of(7),
                new Focus.Subject(PointTrack.of(look)),
                PointTrack.of(eye),
                PointTrack.of(look),
                Track.of(roll),
                bearer);
    }

    @Test
    void looksWhereItIsTold() {
        CameraView view =
                at(new Point(1, 2, 3), new Point(1, 2, -7), 0, Bearer.NOBODY).at(0);
        assertThat(view.eye()).isEqualTo(new Point(1, 2, 3));
        assertThat(view.forward()).isEqualTo(new Point(0, 0, -1));
        assertThat(view.up().minus(new Point(0, 1, 0)).length()).isZero();
        assertThat(view.focus()).isCloseTo(10, TINY);
    }

    @Test
    void aThirtyFiveOnFullFrameSeesFiftyFourDegrees() {
        assertThat(Math.toDegrees(at(Point.ORIGIN, new Point(0, 0, -1), 0, Bearer.NOBODY)
                        .at(0)
                        .horizontalField()))
                .isCloseTo(54.43, within(0.01));
    }

    @Test
    void leaningRightBringsTheTopToTheRight() {
        CameraView view = at(Point.ORIGIN, new Point(0, 0, -5), Math.PI / 2, Bearer.NOBODY)
                .at(0);
        assertThat(view.up().minus(new Point(1, 0, 0)).length()).isCloseTo(0, TINY);
    }

    @Test
    void itsAxesStayUnitAndSquareHoweverItIsHeld() {
        Bearer shaken = bearer(4, 4, 4, 4, 1);
        for (double t = 0; t < 30; t += 0.37) {
            Point look = new Point(3 * Math.sin(t), 2 * Math.cos(3 * t), -4 * Math.cos(t));
            CameraView view = at(new Point(0, 1, 0), look, Math.sin(t), shaken).at(t);
            assertThat(view.forward().length()).isCloseTo(1, TINY);
            assertThat(view.up().length()).isCloseTo(1, TINY);
            assertThat(view.up().dot(view.forward())).isCloseTo(0, TINY);
        }
    }

    @Test
    void straightUpAndDownAndNowhereAreViewsToo() {
        for (Point look : new Point[] {new Point(0, 9, 0), new Point(0, -9, 0), Point.ORIGIN}) {
            CameraView view = at(Point.ORIGIN, look, 0.3, Bearer.NOBODY).at(0);
            assertThat(view.forward().length()).isCloseTo(1, TINY);
            assertThat(view.up().dot(view.forward())).isCloseTo(0, TINY);
        }
    }

    @Test
    void handsStayWithinAQuarterOfADegreeAndMillimetres() {
        for (double t = 0; t < 600; t += 0.093) {
            Sway hand = Tremor.hand(Sway.NONE, 1, t, 3, 1);
            for (double angle : new double[] {hand.yaw(), hand.pitch(), hand.roll()}) {
                assertThat(Math.toDegrees(angle)).isBetween(-0.25, 0.25);
            }
            for (double way : new double[] {hand.right(), hand.up(), hand.forward()}) {
                assertThat(way).isBetween(-0.005, 0.005);
            }
            assertThat(Math.toDegrees(Tremor.rumble(Sway.NONE, 1, t, 3).pitch()))
                    .isBetween(-0.4, 0.4);
        }
    }

    @Test
    void handsNeverRestAndNeverRepeat() {
        double moved = 0;
        for (int i = 0; i < 600; i++) {
            moved = Math.max(
                    moved,
                    Math.abs(Tremor.hand(Sway.NONE, 1, i, 1, 0).yaw()
                            - Tremor.hand(Sway.NONE, 1, 0, 1, 0).yaw()));
            assertThat(Tremor.hand(Sway.NONE, 1, i + 0.1, 1, 0).yaw())
                    .isNotEqualTo(Tremor.hand(Sway.NONE, 1, i, 1, 0).yaw());
        }
        assertThat(Math.toDegrees(moved)).isGreaterThan(0.08);
    }

    @Test
    void breathsComeTwelveAMinuteAtRestAndTwentyOneInFear() {
        assertThat(new Breath(Track.of(0), 0).phase(60)).isCloseTo(12, TINY);
        assertThat(new Breath(Track.of(1), 0).phase(60)).isCloseTo(21, TINY);
    }

    @Test
    void breathNeverJumpsWhenFearChanges() {
        Track fear = new KeyedTrack(
                new double[] {0, 3, 5}, new double[] {0, 1, 0.2}, new Ease[] {Ease.LINEAR, Ease.LINEAR, Ease.SMOOTH});
        Breath breath = new Breath(fear, 17.3);
        for (double t = 0; t < 20; t += 1e-3) {
            assertThat(breath.at(t + 1e-6, 1).up()).isCloseTo(breath.at(t, 1).up(), within(1e-6));
        }
    }

    @Test
    void aWalkIsLowestAsFeetLandAndLeansToTheLegThatCarries() {
        Gait gait = new Gait(new double[] {1, 1.6, 2.2, 2.8});
        assertThat(gait.onto(Sway.NONE, 1, 1.6).up()).isCloseTo(-0.0125, TINY);
        assertThat(gait.onto(Sway.NONE, 1, 1.9).up()).isCloseTo(0.0125, TINY);
        assertThat(gait.onto(Sway.NONE, 1, 1.3).right())
                .isEqualTo(-gait.onto(Sway.NONE, 1, 1.9).right())
                .isNotZero();
        assertThat(Math.toDegrees(gait.onto(Sway.NONE, 1, 1.9).roll())).isBetween(-0.301, -0.299);
    }

    @Test
    void aWalkBeginsGoesOnAndEndsWithoutAJump() {
        Gait gait = new Gait(new double[] {1, 1.6, 2.3, 6, 6.6});
        assertThat(gait.onto(Sway.NONE, 1, 0.2)).isEqualTo(Sway.NONE);
        assertThat(gait.onto(Sway.NONE, 1, 4).up()).isZero();
        assertThat(gait.onto(Sway.NONE, 1, 9)).isEqualTo(Sway.NONE);
        for (double t = 0; t < 9; t += 1e-3) {
            Sway here = gait.onto(Sway.NONE, 1, t);
            Sway next = gait.onto(Sway.NONE, 1, t + 1e-6);
            assertThat(next.up()).isCloseTo(here.up(), within(1e-6));
            assertThat(next.right()).isCloseTo(here.right(), within(1e-6));
            assertThat(next.pitch()).isCloseTo(here.pitch(), within(2e-6));
        }
    }

    private static Bearer bearer(double breath, double handheld, double steps, double rumble, double fear) {
        return new Bearer(
                Track.of(breath),
                Track.of(handheld),
                Track.of(steps),
                Track.of(rumble),
                new Breath(Track.of(fear), 0),
                new Gait(new double[] {0.5, 1.1, 1.7, 2.2}),
                0,
                1);
    }
}
