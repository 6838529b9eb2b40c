package dev.phosphene.render.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CoverageLevelsTest {
    /** White specks on a black and empty ground, thicker towards the right as leaves are within a crown. */
    private static byte[] specks(int side) {
        byte[] rgba = new byte[4 * side * side];
        for (int i = 0; i < side * side; i++) {
            int hash = i * 0x9E3779B9;
            hash = (hash ^ hash >>> 15) * 0x85EBCA6B;
            if (Integer.remainderUnsigned(hash ^ hash >>> 13, 2 * side) < i % side * 4 / 5) {
                for (int c = 0; c < 4; c++) {
                    rgba[4 * i + c] = (byte) 255;
                }
            }
        }
        return rgba;
    }

    @Test
    void theSameShareIsCutOutOfEveryLevel() {
        byte[] level = specks(256);
        double share = CoverageLevels.share(level, CoverageLevels.CUT);
        assertThat(share).isBetween(0.18, 0.22);
        double plain = CoverageLevels.share(
                CoverageLevels.half(CoverageLevels.half(level, 256, 256), 128, 128), CoverageLevels.CUT);
        assertThat(plain).as("without mending, specks vanish").isLessThan(0.1);
        int side = 256;
        for (int i = 0; i < 2; i++) {
            level = CoverageLevels.half(level, side, side);
            side /= 2;
            // After one halving alpha has five values only, so the share moves in steps.
            assertThat(CoverageLevels.share(CoverageLevels.scaled(level, share), CoverageLevels.CUT))
                    .isCloseTo(share, Offset.offset(0.12));
        }
    }

    @Test
    void theEmptyGroundDoesNotDarkenColour() {
        byte[] level = CoverageLevels.half(specks(64), 64, 64);
        for (int i = 0; i < level.length; i += 4) {
            if (level[i + 3] != 0) {
                assertThat(level[i] & 0xff).isEqualTo(255);
            }
        }
    }
}
