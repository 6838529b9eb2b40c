package dev.phosphene.render.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.core.curve.Point;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.output.Output;
import dev.phosphene.core.output.Tier;
import dev.phosphene.core.reader.FilmReader;
import dev.phosphene.models.light.LightVolume;
import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.scene.ImpostorAtlas;
import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import dev.phosphene.models.scene.Planting;
import dev.phosphene.models.scene.Scene;
import dev.phosphene.render.HeadlessGl;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.pass.Development;
import dev.phosphene.shaders.source.Programs;
import dev.phosphene.shaders.source.ShaderSources;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A known move of the camera, or of the sphere, streaks by its known length, as hundreds of sub-frames would. */
@Tag("gl")
@ExtendWith(HeadlessGl.class)
class StreakGlTest {
    private static final int WIDTH = 192;
    private static final int HEIGHT = 108;
    private static final double SHUTTER = 1.0 / 48;
    /** Pixels a unit tangent through a lens of 36 mm. */
    private static final double PIXELS = WIDTH;

    private static final double WALL = 10;

    /** A dark wall that begins at x = 0 and stands against a bright sky, ten metres from the lens. */
    private static final Places WALLED = new Places() {
        @Override
        public DoubleBinaryOperator ground(String name) {
            return (x, z) -> 0;
        }

        @Override
        public Map<String, Point> marks(String name) {
            return Map.of("first-moss", Point.ORIGIN);
        }

        @Override
        public LightVolume light(String name, Tier tier, Scene scene) {
            return LightVolume.NONE;
        }

        @Override
        public Scene scene(String name, Tier tier) {
            MeshBuilder mesh = new MeshBuilder();
            int a = mesh.vertex(0, -60, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0);
            int b = mesh.vertex(60, -60, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0);
            int c = mesh.vertex(60, 60, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0);
            int d = mesh.vertex(0, 60, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0);
            Model wall = new Model(
                    "wall",
                    Material.ROCK,
                    List.of(new Level(mesh.quad(a, b, c, d).build(), Double.POSITIVE_INFINITY)));
            return new Scene(
                    List.of(new Planting(wall, new Instances().add(0, 0, -WALL, 1, 0, 0.5, 0, 0, 0))),
                    ImpostorAtlas.NONE,
                    new float[0],
                    new float[6]);
        }
    };

    private static Film film(String camera, String more) {
        String text = String.format(Locale.ROOT, """
                film: Streak
                rate: 24
                aspect: 16:9
                tempo: { bpm: 60 }
                shots:
                  - name: only
                    at: 0s..1s
                    place: walled
                    camera: { lens: 36mm, aperture: f/22, focus: 10 m, breath: 0, handheld: 0, %s }
                    sky: { level: 2 EV }
                    air: { density: 0 /m }
                    grade: { bloom: 0, vignette: 0, grain: 0 }
                    %s
                """, camera, more);
        return new FilmReader(Map.of("walled", Map.of("first-moss", Point.ORIGIN)))
                .read("streak.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Green of one line of scene light, averaged over a few lines around the middle. */
    private static double[] line(Gpu gpu, Film film, Tier tier, int samples) {
        Output output = new Output(WIDTH, HEIGHT, tier, samples, SHUTTER);
        try (FrameRenderer renderer = new FrameRenderer(
                gpu, new Programs(ShaderSources.standard()), film, WALLED, output, Development.Print.LIGHT)) {
            ByteBuffer bytes = ByteBuffer.allocateDirect(WIDTH * HEIGHT * 16).order(ByteOrder.nativeOrder());
            // The middle of the exposure is half a second into the film.
            renderer.draw(0.5 - SHUTTER / 2, 0).colour().read(bytes);
            double[] line = new double[WIDTH];
            for (int y = HEIGHT / 2 - 2; y < HEIGHT / 2 + 3; y++) {
                for (int x = 0; x < WIDTH; x++) {
                    line[x] += bytes.getFloat(16 * (y * WIDTH + x) + 4) / 5;
                }
            }
            return line;
        }
    }

    /** Length in pixels over which an edge goes from sky to wall: of a box, from the spread of its slope. */
    private static double ramp(double[] line) {
        double sum = 0;
        double first = 0;
        double second = 0;
        for (int x = 1; x < line.length; x++) {
            double slope = Math.max(0, line[x - 1] - line[x]);
            sum += slope;
            first += slope * x;
            second += slope * x * x;
        }
        double mean = first / sum;
        return Math.sqrt(12 * (second / sum - mean * mean));
    }

    private static double difference(double[] a, double[] b, double scale) {
        double sum = 0;
        for (int x = 0; x < a.length; x++) {
            sum += (a[x] - b[x]) * (a[x] - b[x]);
        }
        return Math.sqrt(sum / a.length) / scale;
    }

    @ParameterizedTest
    @CsvSource({"PREVIEW, 4", "PREVIEW, 11", "DRAFT, 4", "DRAFT, 7"})
    void aPanStreaksByItsLength(Tier tier, double pixels, Gpu gpu) {
        // The look passes the wall's edge at a speed that is so many pixels a shutter in the middle of the frame.
        double metres = pixels / PIXELS / SHUTTER * WALL;
        Film pan = film(
                String.format(
                        Locale.ROOT,
                        "position: [0, 0, 0], look: [[0s, [%f, 0, -10]], [1s, [%f, 0, -10], linear]]",
                        -metres / 2,
                        metres / 2),
                "");

        double[] streaked = line(gpu, pan, tier, 1);
        double[] many = line(gpu, pan, tier, 256);

        assertThat(ramp(many)).isCloseTo(pixels, within(1.0));
        assertThat(ramp(streaked)).isCloseTo(pixels, within(1.0));
        assertThat(difference(streaked, many, streaked[0])).isLessThan(0.01);
    }

    @ParameterizedTest
    @CsvSource({"PREVIEW, 8", "DRAFT, 6"})
    void aTrackStreaksWhatIsNearAndNotTheSky(Tier tier, double pixels, Gpu gpu) {
        double metres = pixels / PIXELS / SHUTTER * WALL;
        Film track = film(
                String.format(
                        Locale.ROOT,
                        "position: [[0s, [%f, 0, 0]], [1s, [%f, 0, 0], linear]], look: [[0s, [%f, 0, -10]], [1s, [%f, 0, -10], linear]]",
                        -metres / 2,
                        metres / 2,
                        -metres / 2,
                        metres / 2),
                "");

        double[] streaked = line(gpu, track, tier, 1);
        double[] many = line(gpu, track, tier, 256);

        assertThat(ramp(many)).isCloseTo(pixels, within(1.0));
        assertThat(ramp(streaked)).isCloseTo(pixels, within(1.0));
        assertThat(difference(streaked, many, streaked[0])).isLessThan(0.02);
    }

    @ParameterizedTest
    @CsvSource({"PREVIEW", "DRAFT"})
    void theSphereStreaksWhileTheCameraIsStill(Tier tier, Gpu gpu) {
        double pixels = 6;
        double metres = pixels / PIXELS / SHUTTER * 5;
        Film dance = film(
                "position: [0, 0, 0], look: [0, 0, -10]",
                String.format(
                        Locale.ROOT,
                        "crystal: { presence: 1, radius: 0.6, glow: 3, harmony: 1, position: [[0s, [%f, 0, -5]], [1s, [%f, 0, -5], linear]] }",
                        -metres / 2,
                        metres / 2));
        Film still = film(
                "position: [0, 0, 0], look: [0, 0, -10]",
                "crystal: { presence: 1, radius: 0.6, glow: 3, harmony: 1, position: [0, 0, -5] }");

        double[] streaked = line(gpu, dance, tier, 1);
        double[] many = line(gpu, dance, tier, 256);
        double[] sharp = line(gpu, still, tier, 1);

        double bright = java.util.Arrays.stream(many).max().orElseThrow();
        assertThat(difference(streaked, many, bright))
                .isLessThan(0.35 * difference(sharp, many, bright))
                .isLessThan(0.02);
    }
}
