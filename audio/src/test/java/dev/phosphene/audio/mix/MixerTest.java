package dev.phosphene.audio.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.audio.Films;
import dev.phosphene.audio.dsp.Level;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.space.Directions;
import dev.phosphene.audio.stage.Chunk;
import dev.phosphene.core.curve.Point;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.score.Player;
import dev.phosphene.core.score.Timbre;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One player with a steady tone, put somewhere around the head. */
class MixerTest {
    private static final Film FILM = Films.small();
    private static final Point AHEAD = new Point(0, 0, -3);
    private static final Point LEFT = new Point(-3, 0, 0);
    private static final Point BEHIND = new Point(0, 0, 3);
    private static final Point ABOVE = new Point(0, 3, 0);
    private static final double AMPLITUDE = 0.2;

    private static Chunk tone(long number) {
        return tone(number, 440);
    }

    private static Chunk tone(long number, double hertz) {
        float[][] signals = new float[1 + Directions.COUNT][];
        Arrays.fill(signals, Chunk.SILENCE);
        signals[0] = new float[Chunk.SAMPLES];
        for (int i = 0; i < Chunk.SAMPLES; i++) {
            double cycles = hertz * (Chunk.firstSample(number) + i) / Rate.HZ;
            signals[0][i] = (float) (AMPLITUDE * Math.sin(2 * Math.PI * cycles));
        }
        return new Chunk(number, signals);
    }

    private static float[] mix(Layout layout, Point at) {
        Player player =
                new Player("one", Timbre.GLASS, Player.Frame.HEAD, at, 0, Player.DRY, Player.DRY, "music", false);
        try (Mixer mixer = new Mixer(layout, new Placing(FILM, List.of(player)), MixerTest::tone)) {
            return mixer.chunk(3);
        }
    }

    /** Power of each channel over that of the tone itself. */
    private static double[] powers(Layout layout, Point at) {
        return powers(layout, mix(layout, at));
    }

    private static double[] powers(Layout layout, float[] out) {
        double[] powers = new double[layout.channelCount()];
        for (int i = 0; i < out.length; i++) {
            powers[i % powers.length] += out[i] * out[i] / (AMPLITUDE * AMPLITUDE / 2 * Chunk.SAMPLES);
        }
        return powers;
    }

    private static double power(Layout layout, Point at, String... names) {
        double[] all = powers(layout, at);
        return Arrays.stream(names)
                .mapToDouble(n -> all[layout.channels().indexOf(n)])
                .sum();
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void everyLayoutHasItsChannelsAndSounds(Layout layout) {
        float[] out = mix(layout, LEFT);
        assertThat(out).hasSize(Chunk.SAMPLES * layout.channelCount());
        for (float v : out) {
            assertThat(Float.isFinite(v)).isTrue();
        }
        assertThat(Arrays.stream(powers(layout, LEFT)).sum()).isGreaterThan(0.2);
    }

    /** Stereo keeps 1.5 dB of what is ahead, and more of what is behind, to itself. */
    @Test
    void loudspeakersTogetherGiveTheTonesPower() {
        for (Layout layout : List.of(Layout.STEREO, Layout.SURROUND_5_1, Layout.SURROUND_7_1)) {
            for (Point at : List.of(AHEAD, LEFT)) {
                assertThat(decibels(layout, at)).as("%s %s", layout, at).isCloseTo(0, within(2.0));
            }
        }
        assertThat(decibels(Layout.SURROUND_5_1, BEHIND)).isCloseTo(0, within(0.5));
        assertThat(decibels(Layout.SURROUND_7_1, BEHIND)).isCloseTo(0, within(0.5));
    }

    private static double decibels(Layout layout, Point at) {
        return 10 * Math.log10(Arrays.stream(powers(layout, at)).sum());
    }

    @Test
    void stereoHasLeftAndRight() {
        assertThat(power(Layout.STEREO, AHEAD, "L")).isCloseTo(power(Layout.STEREO, AHEAD, "R"), within(1e-6));
        assertThat(power(Layout.STEREO, LEFT, "L")).isGreaterThan(10 * power(Layout.STEREO, LEFT, "R"));
    }

    @Test
    void surroundHasFrontAndBackAndNoToneInTheSubwoofer() {
        for (Layout layout : List.of(Layout.SURROUND_5_1, Layout.SURROUND_7_1)) {
            String[] front = {"L", "R", "C"};
            String[] back = layout == Layout.SURROUND_5_1 ? new String[] {"Ls", "Rs"} : new String[] {"Lb", "Rb"};
            assertThat(power(layout, AHEAD, front)).isGreaterThan(4 * power(layout, AHEAD, back));
            assertThat(power(layout, BEHIND, back)).isGreaterThan(2 * power(layout, BEHIND, front));
            assertThat(power(layout, LEFT, "L", "Ls")).isGreaterThan(4 * power(layout, LEFT, "R", "Rs"));
            assertThat(power(layout, AHEAD, "LFE")).isZero();
        }
    }

    /** Recorded 10 dB softer than it is heard; nothing but the low band, and only what the score sends. */
    @ParameterizedTest
    @CsvSource({"50, -10", "100, -10.6", "120, -13", "240, -34", "440, -55"})
    void theSubwooferGetsTheLowBandTenDecibelsDown(double hertz, double decibels) {
        Player drum = new Player("one", Timbre.DRUM, Player.Frame.HEAD, AHEAD, 0, Player.DRY, 0, "music", false);
        for (Layout layout : List.of(Layout.SURROUND_5_1, Layout.SURROUND_7_1)) {
            try (Mixer mixer = new Mixer(layout, new Placing(FILM, List.of(drum)), n -> tone(n, hertz))) {
                double power = powers(layout, mixer.chunk(3))[layout.channels().indexOf("LFE")];
                assertThat(10 * Math.log10(power)).isCloseTo(decibels, within(0.8));
            }
        }
    }

    @Test
    void theSubwoofersChunksJoin() {
        Player drum = new Player("one", Timbre.DRUM, Player.Frame.HEAD, AHEAD, 0, Player.DRY, 0, "music", false);
        Subwoofer subwoofer = new Subwoofer(List.of(drum));
        float last = subwoofer.chunk(tone(1, 50), tone(2, 50))[Chunk.SAMPLES - 1];
        float[] next = subwoofer.chunk(tone(2, 50), tone(3, 50));
        assertThat((double) next[0] - last).isCloseTo(next[1] - next[0], within(1e-5));
    }

    /** SN3D: each first harmonic is W times the cosine of the angle to its axis; ACN order is W, left, up, ahead. */
    @Test
    void ambisonicsPointWhereTheToneIs() {
        Layout layout = Layout.AMBISONIC_1;
        List<Point> places = List.of(LEFT, ABOVE, AHEAD);
        for (int axis = 1; axis <= 3; axis++) {
            double[] powers = powers(layout, places.get(axis - 1));
            for (int c = 1; c <= 3; c++) {
                double share = powers[c] / powers[0];
                if (c == axis) {
                    assertThat(Level.decibels(Math.sqrt(share)))
                            .as("harmonic %d", c)
                            .isCloseTo(0, within(0.2));
                } else {
                    assertThat(share).as("harmonic %d", c).isLessThan(1e-3);
                }
            }
        }
    }

    @Test
    void aChunkInTheMiddleIsTheChunkOfTheWhole() {
        Player player =
                new Player("one", Timbre.GLASS, Player.Frame.HEAD, LEFT, 0, Player.DRY, Player.DRY, "music", false);
        Placing placing = new Placing(FILM, List.of(player));
        try (Mixer mixer = new Mixer(Layout.SURROUND_7_1, placing, MixerTest::tone)) {
            mixer.chunk(0);
            mixer.chunk(1);
            mixer.chunk(2);
            assertThat(mixer.chunk(3)).isEqualTo(mix(Layout.SURROUND_7_1, LEFT));
        }
    }
}
