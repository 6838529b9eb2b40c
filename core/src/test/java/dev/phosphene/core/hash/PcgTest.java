package dev.phosphene.core.hash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Vectors were computed apart from this code, with unbounded integers, from the formulas of Jarzynski and Olano. */
class PcgTest {
    @Test
    void knownAnswers() {
        int[] in = {0, 1, 2, 0xdeadbeef, 0xffffffff};
        int[] out = {0x07bb2fe2, 0xa8beea3c, 0x7a7ecc88, 0x67299972, 0xe62a4902};
        for (int i = 0; i < in.length; i++) {
            assertThat(Pcg.hash(in[i])).isEqualTo(out[i]);
        }
    }

    @Test
    void knownAnswersInThree() {
        assertThat(lanes3(0, 0, 0)).containsExactly(0x9bafd7c6, 0xa8e88a6b, 0x3f15482c);
        assertThat(lanes3(1, 2, 3)).containsExactly(0xfa9f79a6, 0x48f2f44c, 0x596f5ab1);
        assertThat(lanes3(-1, 0x80000000, 42)).containsExactly(0x47c5d7a2, 0xc215858c, 0x1e9fa825);
    }

    @Test
    void knownAnswersInFour() {
        assertThat(lanes4(0, 0, 0, 0)).containsExactly(0x0f02f829, 0x2d568769, 0x32b0c43b, 0xd32548ea);
        assertThat(lanes4(1, 2, 3, 4)).containsExactly(0x3622cd16, 0xf11471d8, 0xe1109b3f, 0x02b94c2f);
        assertThat(lanes4(-1, 0x80000000, 42, 7)).containsExactly(0x92b62567, 0x2d461423, 0x50e95d9a, 0xd43f4f30);
    }

    @Test
    void unitIsBelowOneAndExactInAFloat() {
        assertThat(Pcg.unit(0)).isZero();
        assertThat(Pcg.unit(0xffffffff)).isLessThan(1).isEqualTo(1 - 0x1p-24f);
        assertThat(Pcg.unit(0x80000000)).isEqualTo(0.5f);
    }

    @Test
    void unitsAreSpreadEvenly() {
        int[] bins = new int[16];
        for (int i = 0; i < 160_000; i++) {
            bins[(int) (16 * Pcg.unit(i, 3))]++;
        }
        for (int bin : bins) {
            // Five standard deviations of a fair draw.
            assertThat((double) bin).isCloseTo(10_000, within(5 * Math.sqrt(10_000)));
        }
    }

    @Test
    void neighboursAreUnrelated() {
        double sum = 0;
        int n = 100_000;
        for (int i = 0; i < n; i++) {
            sum += (Pcg.unit(Pcg.hash3(i, 0, 0, 0)) - 0.5) * (Pcg.unit(Pcg.hash3(i + 1, 0, 0, 0)) - 0.5);
        }
        // Correlation, five standard deviations.
        assertThat(12 * sum / n).isCloseTo(0, within(5 / Math.sqrt(n)));
    }

    private static int[] lanes3(int x, int y, int z) {
        return new int[] {Pcg.hash3(x, y, z, 0), Pcg.hash3(x, y, z, 1), Pcg.hash3(x, y, z, 2)};
    }

    private static int[] lanes4(int x, int y, int z, int w) {
        return new int[] {
            Pcg.hash4(x, y, z, w, 0), Pcg.hash4(x, y, z, w, 1), Pcg.hash4(x, y, z, w, 2), Pcg.hash4(x, y, z, w, 3)
        };
    }
}
