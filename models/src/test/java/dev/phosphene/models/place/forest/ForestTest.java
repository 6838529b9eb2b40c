package dev.phosphene.models.place.forest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.core.output.Tier;
import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Planting;
import dev.phosphene.models.scene.Scene;
import dev.phosphene.models.tree.Species;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The forest at draft: sound meshes, as many trees as it says, the same every time. */
class ForestTest {
    private static final Forest FOREST = new Forest();
    private static final Scene SCENE = FOREST.build(Tier.DRAFT);

    @Test
    void everyMeshIsSound() {
        for (Planting p : SCENE.plantings()) {
            for (Level level : p.model().levels()) {
                assertSound(p.model().name(), level.mesh());
            }
        }
    }

    private static void assertSound(String name, Mesh m) {
        for (float f : m.positions()) {
            assertThat(Float.isFinite(f)).as("%s position", name).isTrue();
        }
        for (int v = 0; v < m.vertexCount(); v++) {
            double x = m.normals()[3 * v];
            double y = m.normals()[3 * v + 1];
            double z = m.normals()[3 * v + 2];
            assertThat(x * x + y * y + z * z).as("%s normal %d", name, v).isCloseTo(1, within(2e-3));
        }
        for (float f : m.traits()) {
            assertThat(f).as("%s trait", name).isBetween(0f, 1f);
        }
        for (int i : m.indices()) {
            assertThat(i).as("%s index", name).isBetween(0, m.vertexCount() - 1);
        }
    }

    @Test
    void levelsFallInTrianglesAndRiseInReach() {
        for (Planting p : SCENE.plantings()) {
            List<Level> levels = p.model().levels();
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i).mesh().triangleCount())
                        .as(p.model().name())
                        .isLessThan(levels.get(i - 1).mesh().triangleCount());
                assertThat(levels.get(i).within())
                        .isGreaterThan(levels.get(i - 1).within());
            }
        }
    }

    @Test
    void thousandsOfTreesStandApart() {
        double[] feet = SCENE.plantings().stream()
                .filter(p -> p.model().material() == Material.IMPOSTOR
                        || p.model().name().endsWith("/trunk"))
                .flatMapToDouble(p -> feet(p.instances()))
                .toArray();
        assertThat(feet.length / 2).isGreaterThan(2000);
        for (int i = 0; i < feet.length; i += 2) {
            for (int k = 0; k < i; k += 2) {
                assertThat(Math.hypot(feet[i] - feet[k], feet[i + 1] - feet[k + 1]))
                        .isGreaterThan(3.2);
            }
        }
    }

    private static java.util.stream.DoubleStream feet(Instances places) {
        double[] xz = new double[2 * places.count()];
        for (int i = 0; i < places.count(); i++) {
            xz[2 * i] = places.values()[Instances.STRIDE * i];
            xz[2 * i + 1] = places.values()[Instances.STRIDE * i + 2];
        }
        return Arrays.stream(xz);
    }

    @Test
    void nothingGrowsOnThePath() {
        SCENE.plantings().stream()
                .filter(p -> p.model().name().endsWith("/trunk") || p.model().material() == Material.IMPOSTOR)
                .forEach(p -> {
                    double[] feet = feet(p.instances()).toArray();
                    for (int i = 0; i < feet.length; i += 2) {
                        assertThat(Trail.distance(feet[i], feet[i + 1])).isGreaterThan(2.0);
                    }
                });
    }

    @Test
    void theGroundMeshIsWhereGroundAtSays() {
        double worst = 0;
        for (Planting p : SCENE.plantings()) {
            if (p.model().material() == Material.SOIL && p.model().name().startsWith("ground")) {
                Mesh m = p.model().levels().getFirst().mesh();
                for (int t = 0; t < m.indices().length; t += 3) {
                    double[] c = new double[3];
                    for (int k = 0; k < 9; k++) {
                        c[k % 3] += m.positions()[3 * m.indices()[t + k / 3] + k % 3] / 3;
                    }
                    // Banks of the brook are steeper than the grid, and hidden by its shore
                    if (Trail.distance(c[0], c[2]) < 3 && c[2] > -34 && Math.abs(c[0] - Brook.x(c[2])) > 1.8) {
                        worst = Math.max(worst, Math.abs(c[1] - FOREST.groundAt(c[0], c[2])));
                    }
                }
            }
        }
        assertThat(worst).isLessThan(0.05);
    }

    @Test
    void giantsAreGiants() {
        double top = 0;
        for (Planting p : SCENE.plantings()) {
            if (p.model().name().startsWith(Species.PILLAR.name())) {
                float[] at = p.model().levels().getFirst().mesh().positions();
                for (int i = 1; i < at.length; i += 3) {
                    top = Math.max(top, at[i]);
                }
            }
        }
        assertThat(top).isBetween(46.0, 56.0);
    }

    @Test
    void builtAgainItIsTheSameForest() {
        Scene again = FOREST.build(Tier.DRAFT);
        assertThat(again.plantings()).hasSameSizeAs(SCENE.plantings());
        for (int i = 0; i < again.plantings().size(); i++) {
            Planting a = SCENE.plantings().get(i);
            Planting b = again.plantings().get(i);
            assertThat(b.model().name()).isEqualTo(a.model().name());
            assertThat(Arrays.copyOf(b.instances().values(), b.instances().count() * Instances.STRIDE))
                    .isEqualTo(
                            Arrays.copyOf(a.instances().values(), a.instances().count() * Instances.STRIDE));
            for (int k = 0; k < a.model().levels().size(); k++) {
                Mesh m = a.model().levels().get(k).mesh();
                Mesh n = b.model().levels().get(k).mesh();
                assertThat(n.positions()).isEqualTo(m.positions());
                assertThat(n.traits()).isEqualTo(m.traits());
                assertThat(n.indices()).isEqualTo(m.indices());
            }
        }
        assertThat(again.impostors().rgba()).isEqualTo(SCENE.impostors().rgba());
        assertThat(again.fireflies()).isEqualTo(SCENE.fireflies());
    }
}
