package dev.phosphene.models.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Skeletons are trees, and carry what hangs on them. */
class SkeletonTest {
    static List<Species> species() {
        return Species.ALL;
    }

    static Skeleton grown(Species species) {
        Axis axis = Axis.of(species);
        return Growth.of(species, axis, Crown.of(species, axis));
    }

    @ParameterizedTest
    @MethodSource("species")
    void everyNodeHangsOnAnEarlierOne(Species species) {
        Skeleton s = grown(species);
        assertThat(s.parent()[0]).isEqualTo(-1);
        for (int i = 1; i < s.size(); i++) {
            assertThat(s.parent()[i]).isBetween(0, i - 1);
            assertThat(s.distance(i, s.parent()[i])).as("length of bone %d", i).isBetween(1e-4, 1.6);
        }
        assertThat(s.size()).isBetween(400, 9000);
    }

    @ParameterizedTest
    @MethodSource("species")
    void crossSectionsAddUpAtForks(Species species) {
        Skeleton s = grown(species);
        double[] sum = new double[s.size()];
        for (int i = 1; i < s.size(); i++) {
            sum[s.parent()[i]] += StrictMath.pow(s.radius()[i], Growth.PIPE_EXPONENT);
        }
        for (int i = 0; i < s.size(); i++) {
            if (sum[i] > 0) {
                double own = StrictMath.pow(s.radius()[i], Growth.PIPE_EXPONENT);
                assertThat(own).isCloseTo(sum[i], within(1e-9 + 1e-9 * sum[i]));
            }
        }
        assertThat(s.radius()[0]).isCloseTo(species.girth(), within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("species")
    void giantsStandAsTallAsTheySay(Species species) {
        Skeleton s = grown(species);
        double top = 0;
        double aside = 0;
        for (int i = 0; i < s.size(); i++) {
            top = Math.max(top, s.y()[i]);
            aside = Math.max(aside, Math.hypot(s.x()[i], s.z()[i]));
        }
        assertThat(top).isBetween(0.8 * species.height(), 1.1 * species.height());
        assertThat(aside).isLessThan(1.6 * species.spread() + species.lean());
    }

    @Test
    void twoOppositePullsDoNotGrowForEver() {
        // The mean of the two directions leads nowhere: the classic endless loop
        double[] attractors = {3, 0, 0, -3, 0, 0, 0, 3, 0, 0, -3, 0};
        Colonisation.Habit habit = new Colonisation.Habit(0.5, 10, 0.4, 0, 0, 1, 0);
        Skeleton s = Colonisation.grow(new double[] {0, 0, 0}, new int[] {-1}, 0, attractors, habit);
        assertThat(s.size()).isLessThan(60);
    }

    @Test
    void everyReachedAttractorHasANodeNearIt() {
        Dice dice = new Dice(5);
        double[] attractors = new double[3 * 200];
        for (int i = 0; i < attractors.length; i++) {
            attractors[i] = dice.around(4) + (i % 3 == 1 ? 6 : 0);
        }
        Colonisation.Habit habit = new Colonisation.Habit(0.3, 20, 0.6, 0, 0, 1, 0);
        Skeleton s = Colonisation.grow(new double[] {0, 0, 0}, new int[] {-1}, 0, attractors, habit);
        int reached = 0;
        for (int a = 0; a < attractors.length; a += 3) {
            double least = 1e9;
            for (int i = 0; i < s.size(); i++) {
                double dx = s.x()[i] - attractors[a];
                double dy = s.y()[i] - attractors[a + 1];
                double dz = s.z()[i] - attractors[a + 2];
                least = Math.min(least, Math.sqrt(dx * dx + dy * dy + dz * dz));
            }
            reached += least < 0.6 ? 1 : 0;
        }
        assertThat(reached).isGreaterThan(180);
    }
}
