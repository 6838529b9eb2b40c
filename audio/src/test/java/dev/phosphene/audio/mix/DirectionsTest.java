package dev.phosphene.audio.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.audio.Films;
import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.space.Directions;
import dev.phosphene.audio.stage.Chunk;
import dev.phosphene.core.curve.Point;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.score.Player;
import dev.phosphene.core.score.Timbre;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What moves is heard from where it is, in every layout: The Sphere's camera and sphere in the dance, and a source all round the head. */
class DirectionsTest {
    private static final Film FILM = Films.sphere();
    /** Degrees by which a direction may be missed. */
    private static final double NEAR = 15;

    private static Player player(Player.Frame frame, Point at) {
        return new Player("one", Timbre.GLASS, frame, at, 0, Player.DRY, Player.DRY, "music", false);
    }

    private static Chunk noise(long number) {
        float[][] signals = new float[1 + Directions.COUNT][];
        Arrays.fill(signals, Chunk.SILENCE);
        signals[0] = new float[Chunk.SAMPLES];
        Chance chance = new Chance((int) number);
        for (int i = 0; i < Chunk.SAMPLES; i++) {
            signals[0][i] = 0.1f * chance.white(i);
        }
        return new Chunk(number, signals);
    }

    /** A source of the place while the camera goes a quarter round the dreamer, and the sphere while it is led through the air. */
    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"BINAURAL", "SURROUND_5_1", "SURROUND_7_1", "AMBISONIC_1", "AMBISONIC_3"})
    void whatMovesInTheFilmIsHeardWhereItIs(Layout layout) {
        for (Player one : List.of(
                player(Player.Frame.PLACE, new Point(4, 2, -3)),
                player(Player.Frame.PLACE, new Point(-5, 2, 7)),
                player(Player.Frame.SPHERE, Point.ORIGIN))) {
            Placing placing = new Placing(FILM, List.of(one));
            long first = Chunk.of(Rate.sample(127));
            try (Mixer mixer = new Mixer(layout, placing, DirectionsTest::noise)) {
                for (long chunk = first; chunk < first + 20; chunk++) {
                    float[] out = mixer.chunk(chunk);
                    double middle = Rate.seconds(Chunk.firstSample(chunk) + Chunk.SAMPLES / 2);
                    expect(layout, out, placing.at(0, middle).head());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"BINAURAL", "SURROUND_5_1", "SURROUND_7_1", "AMBISONIC_1", "AMBISONIC_3"})
    void allRoundTheHead(Layout layout) {
        for (int degrees = -165; degrees <= 180; degrees += 15) {
            double azimuth = Math.toRadians(degrees);
            Point at = new Point(5 * Math.sin(azimuth), 0, -5 * Math.cos(azimuth));
            try (Mixer mixer = new Mixer(
                    layout, new Placing(FILM, List.of(player(Player.Frame.HEAD, at))), DirectionsTest::noise)) {
                expect(layout, mixer.chunk(0), at);
            }
        }
    }

    private static void expect(Layout layout, float[] out, Point head) {
        double length = head.length();
        Point due = new Point(head.x() / length, head.y() / length, head.z() / length);
        double azimuth = Math.toDegrees(Math.atan2(due.x(), -due.z()));
        switch (layout) {
            // five loudspeakers have none behind 110 degrees: their energy stays beside the head
            case SURROUND_5_1 ->
                assertThat(Math.abs(apart(Heard.loudspeakers(layout, out), azimuth)))
                        .as("%s", due)
                        .isLessThan(Math.abs(azimuth) > 120 ? 35 : NEAR);
            case SURROUND_7_1 ->
                assertThat(Math.abs(apart(Heard.loudspeakers(layout, out), azimuth)))
                        .as("%s", due)
                        .isLessThan(NEAR);
            // two ears tell how far aside something is, not whether it is ahead or behind
            case BINAURAL ->
                assertThat(Heard.ears(out)).as("%s", due).isCloseTo(Math.toDegrees(Math.asin(due.x())), within(NEAR));
            default -> {
                Point heard = Heard.ambisonics(layout, out);
                double cosine = heard.x() * due.x() + heard.y() * due.y() + heard.z() * due.z();
                assertThat(Math.toDegrees(Math.acos(Math.min(1, cosine))))
                        .as("%s", due)
                        .isLessThan(NEAR);
                assertThat(Heard.likeness(layout, out, due)).as("%s", due).isGreaterThan(0.97);
            }
        }
    }

    private static double apart(double a, double b) {
        return Math.IEEEremainder(a - b, 360);
    }
}
