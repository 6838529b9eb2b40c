package dev.phosphene.models.crowd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.core.curve.Point;
import dev.phosphene.models.masonry.Seat;
import dev.phosphene.models.masonry.Seats;
import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Model;
import dev.phosphene.models.sculpt.Decimation;
import dev.phosphene.models.sculpt.Shell;
import dev.phosphene.models.sculpt.SurfaceNet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bodies are whole, sit where they should, and stay within what a frame can pay. */
class BeingsTest {
    @ParameterizedTest
    @EnumSource(Kind.class)
    void bodiesAreClosed(Kind kind) {
        Shell shell = SurfaceNet.of(kind.field, kind.low, kind.high, 0.03);
        assertThat(shell.closed()).isTrue();
        Shell less = Decimation.to(shell, 900);
        assertThat(less.closed()).isTrue();
        assertThat(less.triangleCount()).isLessThanOrEqualTo(900);
        assertThat(less.eulerCharacteristic()).isEqualTo(shell.eulerCharacteristic());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void levelsAreFiniteUnitAndWithinBudget(Kind kind) {
        Model model = Figures.of(kind);
        int[] budget = {3000, 700, 180, 60};
        for (int l = 0; l < budget.length; l++) {
            Level level = model.levels().get(l);
            assertThat(level.mesh().triangleCount()).isLessThanOrEqualTo(budget[l]);
            healthy(level.mesh());
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aBodyTouchesItsSeatAndHangsOverTheEdge(Kind kind) {
        assertThat(kind.field.at(0, 0.02, -0.05)).as("on the tread").isLessThan(0.05);
        double lowest = 1;
        for (double x = -0.5; x <= 0.5; x += 0.02) {
            for (double y = -0.5; y < 0; y += 0.02) {
                if (kind.field.at(x, y, 0.55) < 0) {
                    lowest = Math.min(lowest, y);
                }
            }
        }
        assertThat(lowest).as("feet near the next tread").isBetween(-0.5, -0.3);
    }

    @Test
    void theHeroSitsThereAndIsWinged() {
        Seat hero = Beings.heroSeat();
        List<Beings.Sitter> sitters = Beings.seated(Seats.taken());
        assertThat(sitters)
                .filteredOn(s -> s.seat().equals(hero))
                .singleElement()
                .satisfies(s -> assertThat(s.kind()).isEqualTo(Kind.WINGED));
        Point eye = Beings.heroEye();
        assertThat(StrictMath.hypot(eye.x() - hero.x(), eye.z() - hero.z())).isLessThan(0.25);
        assertThat(eye.y()).isCloseTo(hero.y() + WingedBody.EYE.y(), within(1e-9));
    }

    @Test
    void allThreeKindsCome() {
        List<Beings.Sitter> sitters = Beings.seated(Seats.taken());
        for (Kind kind : Kind.values()) {
            assertThat(sitters.stream().filter(s -> s.kind() == kind).count()).isGreaterThan(sitters.size() / 8);
        }
    }

    @Test
    void greatOnesHaveRoom() {
        List<Beings.Sitter> sitters = Beings.seated(Seats.taken());
        for (Beings.Sitter great : sitters) {
            for (Beings.Sitter other : sitters) {
                if (great.kind() == Kind.HUNCHED
                        && other != great
                        && great.seat().tier() == other.seat().tier()) {
                    assertThat(Math.hypot(
                                    great.seat().x() - other.seat().x(),
                                    great.seat().z() - other.seat().z()))
                            .isGreaterThanOrEqualTo(1.75);
                }
            }
        }
    }

    @Test
    void farFiguresCostFew() {
        int worst = Figures.of(Kind.WINGED).levels().getLast().mesh().triangleCount()
                + Wings.model().levels().getLast().mesh().triangleCount()
                + Smears.model().levels().getLast().mesh().triangleCount();
        assertThat(worst * Beings.seated(Seats.taken()).size()).isLessThan(30_000);
    }

    @Test
    void theShadersKnowWhereEyesAre() throws Exception {
        String glsl = Files.readString(
                Path.of(System.getProperty("phosphene.root"), "shaders/src/main/resources/glsl/figure/anatomy.glsl"));
        for (Eye eye : List.of(WingedBody.EYE, HarpBody.EYE, HunchedBody.EYE)) {
            assertThat(glsl).contains("vec4(" + eye.x() + ", " + eye.y() + ", " + eye.z() + ", " + eye.radius() + ")");
            assertThat(glsl)
                    .contains(String.format(java.util.Locale.ROOT, "vec2(%.2f, %.2f)", eye.outward(), eye.tilt()));
        }
    }

    static void healthy(Mesh mesh) {
        for (float p : mesh.positions()) {
            assertThat(p).isFinite();
        }
        for (int v = 0; v < mesh.vertexCount(); v++) {
            double x = mesh.normals()[3 * v];
            double y = mesh.normals()[3 * v + 1];
            double z = mesh.normals()[3 * v + 2];
            assertThat(Math.sqrt(x * x + y * y + z * z)).isCloseTo(1, within(1e-4));
        }
        for (float t : mesh.traits()) {
            assertThat(t).isBetween(0f, 1f);
        }
    }
}
