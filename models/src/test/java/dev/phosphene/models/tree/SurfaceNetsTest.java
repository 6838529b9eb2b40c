package dev.phosphene.models.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.models.mesh.Mesh;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The skin of a ball is closed, faces outward and holds a ball's volume, also when thinned. */
class SurfaceNetsTest {
    private static final Solid BALL = (x, y, z) -> Math.sqrt(x * x + y * y + z * z) - 1;

    private static Mesh ball() {
        return SurfaceNets.skin(
                BALL,
                new double[] {-1.3, -1.3, -1.3},
                new double[] {1.3, 1.3, 1.3},
                0.1,
                (x, y, z, a, b, c, out) -> {});
    }

    private static double volume(Mesh m) {
        double sum = 0;
        for (int t = 0; t < m.indices().length; t += 3) {
            double[][] p = new double[3][3];
            for (int k = 0; k < 3; k++) {
                for (int c = 0; c < 3; c++) {
                    p[k][c] = m.positions()[3 * m.indices()[t + k] + c];
                }
            }
            sum += p[0][0] * (p[1][1] * p[2][2] - p[1][2] * p[2][1])
                    - p[0][1] * (p[1][0] * p[2][2] - p[1][2] * p[2][0])
                    + p[0][2] * (p[1][0] * p[2][1] - p[1][1] * p[2][0]);
        }
        return sum / 6;
    }

    private static void assertClosed(Mesh m) {
        Map<Long, Integer> edges = new HashMap<>();
        for (int t = 0; t < m.indices().length; t += 3) {
            for (int k = 0; k < 3; k++) {
                int a = m.indices()[t + k];
                int b = m.indices()[t + (k + 1) % 3];
                edges.merge((long) a << 32 | b, 1, Integer::sum);
            }
        }
        edges.forEach((key, count) -> {
            assertThat(count).isEqualTo(1);
            assertThat(edges).containsKey((key & 0xffffffffL) << 32 | key >>> 32);
        });
    }

    @Test
    void aBallIsClosedAndFull() {
        Mesh m = ball();
        assertClosed(m);
        assertThat(volume(m)).isCloseTo(4.0 / 3 * Math.PI, within(0.12));
        for (int v = 0; v < m.vertexCount(); v++) {
            double along = 0;
            for (int c = 0; c < 3; c++) {
                along += m.positions()[3 * v + c] * m.normals()[3 * v + c];
            }
            assertThat(along).isCloseTo(1, within(0.05));
        }
    }

    @Test
    void thinnedItIsStillClosedAndNearlyAsFull() {
        List<Mesh> levels = Thinning.levels(ball(), 1200, 300, 100);
        assertThat(levels.stream().map(Mesh::triangleCount)).containsExactly(1200, 300, 100);
        for (Mesh m : levels) {
            assertClosed(m);
        }
        assertThat(volume(levels.get(0))).isCloseTo(4.0 / 3 * Math.PI, within(0.15));
        assertThat(volume(levels.get(2))).isCloseTo(4.0 / 3 * Math.PI, within(0.7));
    }
}
