package dev.phosphene.core.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.core.hash.Pcg;
import dev.phosphene.core.reader.Films;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilmTest {
    private static final String TWO = """
            film: Two
            world:
              wind: { strength: [[0s, 0], [8s, 0.8, linear]] }
              heart: { rate: 60, strength: 0.5 }
              dreamer: { fear: [[0s, 1], [8s, 0, linear]] }
              crystal: { position: [[0s, [0, 0, 0]], [8s, [8, 0, 0], linear]] }
              exposure: [[0s, -2 EV], [8s, 2 EV, linear]]
            shots:
              - name: one
                at: 0s..4s
                place: glade
                camera: { lens: 50mm, position: [0, 1, 0], look: { follow: crystal.position, plus: [0, 1, -10] }, breath: 1, handheld: 1 }
                wind: { heading: 90 deg }
              - name: two
                at: 4s..8s
                dissolve: 1s
                place: glade
                pictures: 10
                time: [[0s, 100s], [4s, 98s, linear]]
                camera: { position: [[0s, [0, 1, 0]], [4s, oak, linear]], look: spring, focus: oak, steps: 1 }
                wind: { strength: 0.3 }
            events:
              - { kind: heartbeat, from: 0s, to: 8s, rate: heart.rate, strength: heart.strength, place: crystal.position }
              - { kind: step, from: 1s, to: 7s, rate: 2 Hz, place: oak }
            """;

    private final Film film = Films.read(TWO);

    @Test
    void anyOrderGivesTheSameMoments() {
        List<FrameMoment> inOrder = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            inOrder.add(film.at(i * 0.03));
        }
        for (int i = 0; i < 2000; i++) {
            int any = (int) (Pcg.unit(i, 1) * 300);
            assertThat(film.at(any * 0.03)).isEqualTo(inOrder.get(any));
        }
        Film again = Films.read(TWO);
        for (int i = 299; i >= 0; i--) {
            Moment here = again.at(i * 0.03).now();
            Moment then = inOrder.get(i).now();
            assertThat(here.phenomena()).isEqualTo(then.phenomena());
            assertThat(here.camera()).isEqualTo(then.camera());
            assertThat(here.exposure()).isEqualTo(then.exposure());
        }
    }

    @Test
    void filmWideCurvesRunInFilmTimeAndShotsMaySayOtherwise() {
        assertThat(film.at(2).now().phenomena().wind().strength()).isCloseTo(0.2, within(1e-12));
        assertThat(film.at(6).now().phenomena().wind().strength()).isEqualTo(0.3);
        assertThat(film.at(2).now().exposure()).isCloseTo(-1, within(1e-12));
        assertThat(film.at(6).now().exposure()).isCloseTo(1, within(1e-12));
    }

    @Test
    void degreesAndMillimetresAreRadiansAndMetresInside() {
        assertThat(film.at(1).now().phenomena().wind().heading()).isEqualTo(Math.PI / 2);
        assertThat(film.at(1).now().camera().focalLength()).isEqualTo(0.05);
    }

    @Test
    void whatNobodySaysHasItsDefault() {
        assertThat(film.at(1).now().phenomena().grade().saturation()).isEqualTo(1.15);
        assertThat(film.at(1).now().phenomena().stage().ringColour().green()).isEqualTo(0.78);
        assertThat(film.at(1).now().phenomena().sky().sunElevation()).isEqualTo(Math.toRadians(-7));
    }

    @Test
    void aDissolveShowsBothShotsThenOne() {
        FrameMoment cutIn = film.at(4);
        assertThat(cutIn.mix()).isZero();
        assertThat(cutIn.leaving()).isNotNull();
        assertThat(film.at(4.5).mix()).isCloseTo(0.5, within(1e-12));
        Moment leaving = film.at(4.5).leaving();
        assertThat(leaving).isNotNull();
        assertThat(leaving.shot().name()).isEqualTo("one");
        assertThat(leaving.shotTime()).isCloseTo(4.5, within(1e-12));
        assertThat(film.at(5).leaving()).isNull();
        assertThat(film.at(3.9).leaving()).isNull();
    }

    @Test
    void fewPicturesASecondStandStill() {
        Moment early = film.at(6.01).now();
        Moment late = film.at(6.09).now();
        assertThat(late).isEqualTo(early);
        assertThat(early.filmTime()).isCloseTo(6, within(1e-9));
        assertThat(film.at(6.11).now()).isNotEqualTo(early);
        // Exactly at a picture's start the new one is on, whatever rounding says.
        for (int i = 0; i < 40; i++) {
            assertThat(film.at(4 + i / 10.0).now().shotTime()).isCloseTo(i / 10.0, within(1e-9));
        }
    }

    @Test
    void worldTimeRunsBackwardsWhenAShotSaysSo() {
        assertThat(film.at(3).now().worldTime()).isEqualTo(3);
        assertThat(film.at(4).now().worldTime()).isEqualTo(100);
        assertThat(film.at(6).now().worldTime()).isCloseTo(99, within(1e-9));
    }

    @Test
    void pointsAndNumbersOfPhenomenaAreKnownAtAnyTime() {
        assertThat(film.points("crystal", "position").apply(5).x()).isCloseTo(5, within(1e-9));
        assertThat(film.numbers("wind", "strength").applyAsDouble(2)).isCloseTo(0.2, within(1e-12));
        assertThat(film.phenomenaAt(2)).isEqualTo(film.at(2).now().phenomena());
    }

    @Test
    void integralsAreContinuousAcrossCuts() {
        var blown = film.integral("wind", "strength");
        assertThat(blown.applyAsDouble(4)).isCloseTo(0.8, within(1e-12));
        assertThat(blown.applyAsDouble(Math.nextDown(4.0))).isCloseTo(0.8, within(1e-12));
        assertThat(blown.applyAsDouble(8)).isCloseTo(0.8 + 4 * 0.3, within(1e-12));
    }

    @Test
    void cameraFollowsWhatItIsToldTo() {
        Moment moment = film.at(3).now();
        // Without its bearer it would look from (0, 1, 0) to (3, 1, −10).
        assertThat(moment.camera().forward().x()).isCloseTo(3 / Math.sqrt(109), within(0.01));
        assertThat(film.at(8).now().camera().focus()).isEqualTo(0.05); // it stands in what it focuses on
    }

    @Test
    void eventsFollowCurvesAndPlaces() {
        var beats =
                film.events().of(dev.phosphene.core.event.EventKind.HEARTBEAT).all();
        assertThat(beats).hasSize(8);
        assertThat(beats.get(3).time()).isCloseTo(3, within(1e-9));
        assertThat(beats.get(3).place().x()).isCloseTo(3, within(1e-9));
        assertThat(beats.get(3).strength()).isEqualTo(0.5);
        var step =
                film.events().of(dev.phosphene.core.event.EventKind.STEP).all().getFirst();
        assertThat(step.place().z()).isEqualTo(-9);
    }

    @Test
    void stepsAreFeltByTheCameraOnlyWhereItWalks() {
        // A foot lands at 6 s: lowest then, 2.5 cm higher at mid-stance.
        double landed = film.at(6).now().camera().eye().y();
        double between = film.at(6.25).now().camera().eye().y();
        double meant = 0.2 / 4; // the camera climbs from 1 to 2 m in 4 s; pictures stand for 0.1 s
        assertThat(between - landed).isBetween(0.02 + meant - 0.05, 0.026 + 2 * meant);
    }

    @Test
    void outsideTheFilmItsEndsHold() {
        assertThat(film.at(-5).now().shot().index()).isEqualTo(1);
        assertThat(film.at(1e6).now().shot().index()).isEqualTo(2);
        assertThat(film.length()).isEqualTo(8);
    }

    @Test
    void subFramesMayStayInTheirShot() {
        Moment beyond = film.moment(film.shots().getFirst(), 4.01);
        assertThat(beyond.shot().name()).isEqualTo("one");
        assertThat(beyond.shotTime()).isCloseTo(4.01, within(1e-12));
    }
}
