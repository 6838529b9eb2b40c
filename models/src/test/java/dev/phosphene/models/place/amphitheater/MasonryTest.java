package dev.phosphene.models.place.amphitheater;

import static org.assertj.core.api.Assertions.assertThat;

import dev.phosphene.models.masonry.Bowl;
import dev.phosphene.models.masonry.Stone;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MasonryTest {
    @Test
    void rowsFollowTheProfile() {
        for (int k = 0; k < Bowl.TIERS; k++) {
            for (Stone s : seats(k)) {
                if (ruin(s) > 0.01) {
                    continue;
                }
                for (int i = 0; i < 8; i++) {
                    double x = s.corners()[3 * i];
                    double y = s.corners()[3 * i + 1];
                    double r = StrictMath.hypot(x, s.corners()[3 * i + 2]);
                    if ((i & 2) != 0) {
                        assertThat(y).isBetween(Bowl.height(k) - 0.03, Bowl.height(k) + 0.03);
                    }
                    if ((i & 4) == 0) {
                        assertThat(r).isBetween(Bowl.radius(k) - 0.03, Bowl.radius(k) + 0.03);
                    }
                }
            }
        }
    }

    /** Neighbours of a row: the gap between the end of one and the beginning of the next, measured along the front edge. */
    @Test
    void jointsAreNarrowAndStonesDoNotShareSpace() {
        int narrow = 0;
        int all = 0;
        for (int k = 0; k < Bowl.TIERS; k++) {
            List<Stone> row = seats(k);
            for (int i = 0; i + 1 < row.size(); i++) {
                Stone a = row.get(i);
                Stone b = row.get(i + 1);
                if (ruin(a) > 0.01 || ruin(b) > 0.01) {
                    continue;
                }
                // Axis 0 runs against the azimuth: a's low end meets b's high end
                double gap = (azimuth(b, 3) - azimuth(a, 2)) * Bowl.radius(k);
                assertThat(gap).isGreaterThan(-0.004);
                all++;
                narrow += gap <= 0.02 ? 1 : 0;
            }
        }
        // The rest are stairs that lie between, or a stone that is gone
        assertThat(narrow).isGreaterThan((int) (0.97 * all));
    }

    @Test
    void stonesHaveVolumeAndRightHandedAxes() {
        List<Stone> all = new ArrayList<>();
        all.addAll(Floors.orchestra());
        all.addAll(Floors.aisle());
        all.addAll(Floors.rim());
        all.addAll(Aisle.gate());
        all.addAll(Aisle.wall(-1));
        all.addAll(Aisle.wall(1));
        all.addAll(Rubble.stones());
        for (int k = 0; k < Bowl.TIERS; k++) {
            all.addAll(Tiers.stones(k));
        }
        for (int i = 0; i < Ring.BAYS; i++) {
            all.addAll(Ring.bay(i));
        }
        assertThat(all).hasSizeGreaterThan(4000);
        for (Stone s : all) {
            assertThat(volume(s))
                    .as("stone at %.2f %.2f %.2f", s.middle(0), s.middle(1), s.middle(2))
                    .isPositive();
            assertThat(s.seed()).isBetween(0.0, 1.0);
        }
    }

    private static List<Stone> seats(int k) {
        return Tiers.stones(k).stream()
                .filter(s -> s.sides().equals(dev.phosphene.models.masonry.Sides.SEAT))
                .toList();
    }

    private static double ruin(Stone s) {
        return Bowl.ruin(StrictMath.atan2(s.middle(0), -s.middle(2)), StrictMath.hypot(s.middle(0), s.middle(2)));
    }

    /** Azimuth of a corner, 0 .. 2π rising from north, as rows are laid. */
    private static double azimuth(Stone s, int corner) {
        double a = StrictMath.atan2(s.corners()[3 * corner], -s.corners()[3 * corner + 2]);
        return a < 0 ? a + 2 * StrictMath.PI : a;
    }

    private static double volume(Stone s) {
        double[] c = s.corners();
        double[][] e = new double[3][3];
        for (int axis = 0; axis < 3; axis++) {
            int j = 3 << axis;
            for (int k = 0; k < 3; k++) {
                e[axis][k] = c[j + k] - c[k];
            }
        }
        return e[0][0] * (e[1][1] * e[2][2] - e[1][2] * e[2][1])
                + e[0][1] * (e[1][2] * e[2][0] - e[1][0] * e[2][2])
                + e[0][2] * (e[1][0] * e[2][1] - e[1][1] * e[2][0]);
    }
}
