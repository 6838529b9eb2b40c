package dev.phosphene.models.place.amphitheater;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.core.curve.Point;
import dev.phosphene.core.output.Tier;
import dev.phosphene.models.masonry.Bowl;
import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Planting;
import dev.phosphene.models.scene.Scene;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AmphitheaterTest {
    private static final Amphitheater PLACE = new Amphitheater();
    /** One build for all tests: it grows the trees too. */
    private static final Scene SCENE = PLACE.build(Tier.DRAFT);

    private static final Set<Material> CROWD =
            Set.of(Material.FIGURE, Material.WING, Material.HARP, Material.CLOTH, Material.HAND, Material.SHARD);

    @Test
    void marksOfTheFilmExist() {
        Map<String, Point> marks = PLACE.marks();
        assertThat(marks)
                .containsKeys(
                        "stage", "centre", "gate", "precipice", "rim-north", "rim-south", "top-tier", "first-moss");
        assertThat(marks.get("stage")).isEqualTo(new Point(0, 0.9, 0));
        assertThat(marks.get("gate")).isEqualTo(new Point(0, 1.4, -35));
        Point ledge = marks.get("precipice");
        assertThat(PLACE.groundAt(ledge.x(), ledge.z())).isCloseTo(ledge.y(), within(0.5));
    }

    @Test
    void groundIsWhereTheBuildingIs() {
        assertThat(PLACE.groundAt(0, 0)).isZero();
        assertThat(PLACE.groundAt(Bowl.radius(4) + 0.5, 0)).isEqualTo(Bowl.height(4));
        assertThat(PLACE.groundAt(0, -20))
                .as("the aisle is cut through the rows")
                .isZero();
        assertThat(PLACE.groundAt(0, 37)).isEqualTo(Bowl.RIM_HEIGHT);
    }

    @Test
    void meshesAreFiniteWithUnitNormalsAndGoodIndices() {
        for (Planting p : SCENE.plantings()) {
            if (CROWD.contains(p.model().material())) {
                continue;
            }
            for (Level level : p.model().levels()) {
                check(p.model().name(), level.mesh());
            }
        }
    }

    private static void check(String name, Mesh mesh) {
        boolean finite = true;
        for (float f : mesh.positions()) {
            finite &= Float.isFinite(f);
        }
        assertThat(finite).as("finite: %s", name).isTrue();
        double worst = 0;
        float[] n = mesh.normals();
        for (int i = 0; i < n.length; i += 3) {
            double length = StrictMath.sqrt(n[i] * n[i] + n[i + 1] * n[i + 1] + n[i + 2] * n[i + 2]);
            worst = StrictMath.max(worst, StrictMath.abs(length - 1));
        }
        assertThat(worst).as("normals of %s", name).isLessThan(0.02);
        boolean bounded = true;
        for (float f : mesh.traits()) {
            bounded &= f >= 0 && f <= 1;
        }
        assertThat(bounded).as("traits of %s", name).isTrue();
        boolean inside = true;
        for (int i : mesh.indices()) {
            inside &= i >= 0 && i < mesh.vertexCount();
        }
        assertThat(inside).as("indices of %s", name).isTrue();
    }

    /** Stone says joints and edges in uv: the code must come back whole from a float. */
    @Test
    void stoneCodesItsEdges() {
        for (Planting p : SCENE.plantings()) {
            if (p.model().material() != Material.MOONSTONE) {
                continue;
            }
            for (Level level : p.model().levels()) {
                boolean whole = true;
                for (float uv : level.mesh().uvs()) {
                    double code = StrictMath.floor(uv / 4);
                    double open = StrictMath.floor(code / 320);
                    double metres = uv - 4 * code - 1;
                    whole &= open >= 0 && open <= 3 && metres > -0.001 && metres < (code - 320 * open) * 0.01 + 0.006;
                }
                assertThat(whole).as(p.model().name()).isTrue();
            }
        }
    }

    /** Triangles a draft frame draws of the place without its crowd, from cameras of the film: x y z, look at x y z, lens in mm. */
    @Test
    void draftFramesStayWithinTheirTriangles() {
        double[][] cameras = {
            {1.2, 14.8, 61, 0.4, 11.5, -30, 24},
            {0.5, 15.3, 53.5, 0.2, 8.5, -30, 24},
            {0, 16, 46, 0.1, 6, -25, 24},
            {-0.7, 15.6, 38.5, 0, 5, -22, 24},
            {-1.6, 12.4, 30, 0, 4, -20, 24},
            {-14.48, 3.75, 2.55, -18.2, 4.15, -0.6, 85},
            {0.1, 1.64, 8.2, 0, 0.15, 0, 35},
            {0.14, 2.42, 3.3, 0.9, 1.9, -33, 50},
            {0.92, 1, 3, 0, 1.16, 1.45, 35},
            {0.35, 1.72, 5.9, 0, 1.5, 1.5, 35},
            {1.5, 2.35, 7.1, 0, 2.2, 1.5, 40},
            {12.6, 9.15, 34.3, 0.5, 2.2, 0, 24},
            {2.6, 1.35, 6.2, -0.4, 3.2, -4, 28},
            {1.5, 5.4, 7.6, -0.3, 6.6, -10, 28},
            {8, 46, 32, 0, 20, -10, 24},
            {4, 1.3, 14, 4, 51.3, -50, 35}
        };
        for (double[] c : cameras) {
            View view = new View(c);
            assertThat(view.triangles(SCENE, CROWD))
                    .as("from %s", Arrays.toString(c))
                    .isLessThan(60_000);
        }
    }

    @Test
    void stoneIsTheSameBytesTwice() {
        List<Mesh> first = Masonry.patches().get(40).planting(Tier.DRAFT).model().levels().stream()
                .map(Level::mesh)
                .toList();
        List<Mesh> again = Masonry.patches().get(40).planting(Tier.DRAFT).model().levels().stream()
                .map(Level::mesh)
                .toList();
        for (int i = 0; i < first.size(); i++) {
            assertThat(again.get(i).positions()).isEqualTo(first.get(i).positions());
            assertThat(again.get(i).uvs()).isEqualTo(first.get(i).uvs());
            assertThat(again.get(i).traits()).isEqualTo(first.get(i).traits());
            assertThat(again.get(i).indices()).isEqualTo(first.get(i).indices());
        }
    }
}
