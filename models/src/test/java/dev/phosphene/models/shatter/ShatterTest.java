package dev.phosphene.models.shatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.core.curve.Point;
import dev.phosphene.models.mesh.Mesh;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sphere comes apart without losing anything, and goes together again. */
class ShatterTest {
    private static final double R = 0.16;

    @Test
    void cellsFillTheBall() {
        List<Cell> cells = Fracture.cells();
        double sum = cells.stream().mapToDouble(Cell::volume).sum();
        assertThat(sum).isCloseTo(4 * Math.PI / 3, within(0.001 * 4 * Math.PI / 3));
        assertThat(cells).hasSize(ShardMotion.SHARDS).allMatch(c -> c.volume() > 0);
    }

    @Test
    void cellsAreThickAboutTheImpact() {
        List<Cell> cells = Fracture.cells();
        double low = 0;
        double high = 0;
        int lows = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (ShardMotion.seed(i).y() < -0.4) {
                low += cells.get(i).volume();
                lows++;
            } else {
                high += cells.get(i).volume();
            }
        }
        assertThat(high / (cells.size() - lows)).isGreaterThan(2 * low / lows);
    }

    @Test
    void theWallsOfEachCellClose() {
        for (Cell cell : Fracture.cells()) {
            double[] sum = new double[3];
            for (double[][] ring : cell.faces()) {
                for (int i = 0; i < ring.length; i++) {
                    double[] c = Ring.cross(ring[i], ring[(i + 1) % ring.length]);
                    for (int k = 0; k < 3; k++) {
                        sum[k] += c[k];
                    }
                }
            }
            assertThat(Math.abs(sum[0]) + Math.abs(sum[1]) + Math.abs(sum[2])).isLessThan(1e-9);
        }
    }

    @Test
    void motionIsContinuous() {
        double step = 1e-4;
        for (int s = 0; s < ShardMotion.SHARDS; s++) {
            Point before = ShardMotion.at(s, -0.6, R).centre();
            for (double age = -0.6 + step; age < 4; age += step) {
                Point now = ShardMotion.at(s, age, R).centre();
                assertThat(now.minus(before).length())
                        .as("shard %d at %f", s, age)
                        .isLessThan(15 * step);
                before = now;
            }
        }
    }

    @Test
    void energyNeverRisesAfterTheBurst() {
        for (int s = 0; s < ShardMotion.SHARDS; s++) {
            double before = Double.MAX_VALUE;
            for (double age = 1e-6; age < 5; age += 0.003) {
                ShardMotion.State now = ShardMotion.at(s, age, R);
                double energy = 0.5 * now.speed() * now.speed()
                        + ShardMotion.GRAVITY * now.centre().y();
                assertThat(energy).as("shard %d at %f", s, age).isLessThanOrEqualTo(before + 1e-9);
                before = energy;
            }
        }
    }

    @Test
    void allLieInTheEndAndNoneUnderTheGround() {
        for (int s = 0; s < ShardMotion.SHARDS; s++) {
            for (double age = 0.001; age < 6; age += 0.01) {
                assertThat(ShardMotion.at(s, age, R).centre().y()).isGreaterThan(0);
            }
            assertThat(ShardMotion.at(s, 6, R).speed()).isZero();
            assertThat(ShardMotion.at(s, 6, R).centre())
                    .isEqualTo(ShardMotion.at(s, 60, R).centre());
        }
    }

    @Test
    void ageRunsBackExactly() {
        for (int s = 0; s < ShardMotion.SHARDS; s += 7) {
            Point there = ShardMotion.at(s, 1.25, R).centre();
            ShardMotion.at(s, 3, R);
            assertThat(ShardMotion.at(s, 1.25, R).centre()).isEqualTo(there);
            Point held = ShardMotion.at(s, -2, R).centre();
            Point seed = ShardMotion.seed(s);
            assertThat(held.minus(seed.times(R)).minus(new Point(0, 1.35, 0)).length())
                    .isLessThan(1e-3);
        }
    }

    @Test
    void theMeshNamesEveryShardAndIsUnit() {
        Mesh mesh = Shards.mesh();
        boolean[] seen = new boolean[ShardMotion.SHARDS];
        for (int v = 0; v < mesh.vertexCount(); v++) {
            seen[(int) mesh.uvs()[2 * v]] = true;
            double x = mesh.normals()[3 * v];
            double y = mesh.normals()[3 * v + 1];
            double z = mesh.normals()[3 * v + 2];
            assertThat(Math.sqrt(x * x + y * y + z * z)).isCloseTo(1, within(1e-5));
        }
        assertThat(seen).doesNotContain(false);
        assertThat(mesh.triangleCount()).isLessThan(14000);
    }
}
