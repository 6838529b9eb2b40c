package dev.phosphene.models.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.core.output.Tier;
import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Planting;
import org.junit.jupiter.api.Test;

class DiscTest {
    private final Planting stage = Disc.planting(6, Tier.DRAFT);

    @Test
    void liesFlatAtRestAndReachesDeeperThanItRises() {
        Mesh mesh = stage.model().levels().getFirst().mesh();
        double deepest = 0;
        for (int i = 0; i < mesh.vertexCount(); i++) {
            double y = mesh.positions()[3 * i + 1];
            boolean rides = mesh.traits()[4 * i + 3] > 0.5;
            if (rides) {
                assertThat(y).isLessThan(0.06);
                deepest = StrictMath.min(deepest, y);
                double r = StrictMath.hypot(mesh.positions()[3 * i], mesh.positions()[3 * i + 2]);
                assertThat(r).isLessThan(6.03);
            }
        }
        assertThat(deepest).isLessThan(-1.0);
    }

    @Test
    void facesOutward() {
        Mesh mesh = stage.model().levels().getFirst().mesh();
        int[] ix = mesh.indices();
        float[] p = mesh.positions();
        float[] n = mesh.normals();
        for (int t = 0; t < ix.length; t += 3) {
            double[] e = new double[3];
            double[] f = new double[3];
            for (int k = 0; k < 3; k++) {
                e[k] = p[3 * ix[t + 1] + k] - p[3 * ix[t] + k];
                f[k] = p[3 * ix[t + 2] + k] - p[3 * ix[t] + k];
            }
            double x = e[1] * f[2] - e[2] * f[1];
            double y = e[2] * f[0] - e[0] * f[2];
            double z = e[0] * f[1] - e[1] * f[0];
            double facing = x * n[3 * ix[t]] + y * n[3 * ix[t] + 1] + z * n[3 * ix[t] + 2];
            assertThat(facing).isGreaterThan(-1e-4);
        }
        for (int i = 0; i < n.length; i += 3) {
            assertThat(StrictMath.sqrt(n[i] * n[i] + n[i + 1] * n[i + 1] + n[i + 2] * n[i + 2]))
                    .isCloseTo(1, within(0.02));
        }
        assertThat(stage.model().material()).isEqualTo(Material.STAGE);
    }
}
