package dev.phosphene.models.place.amphitheater;

import dev.phosphene.models.masonry.Bowl;
import dev.phosphene.models.masonry.Chance;
import dev.phosphene.models.masonry.Course;
import dev.phosphene.models.masonry.Sides;
import dev.phosphene.models.masonry.Stone;
import java.util.ArrayList;
import java.util.List;

/** What one walks on: flags of the orchestra around the stage, its kerb and gutter, the floor of the aisle, the walk on the rim. */
final class Floors {
    private static final double FULL = 2 * StrictMath.PI;
    /** The flags begin where the stage's own stone ends. */
    static final double STAGE_GAP = Bowl.STAGE + 0.05;

    private Floors() {}

    /** Three rings of flags, then a kerb, then the gutter that drains the bowl. */
    static List<Stone> orchestra() {
        List<Stone> stones = new ArrayList<>();
        double width = (Bowl.ORCHESTRA - 0.35 - STAGE_GAP) / 2;
        for (int ring = 0; ring < 2; ring++) {
            double inner = STAGE_GAP + ring * width;
            new Course(inner, inner + width - Course.JOINT, -0.3, 0, 1.2 + 0.25 * ring, Sides.FLAG, 500 + ring)
                    .lay(0.1 * ring, 0.1 * ring + FULL, 0, stones);
        }
        double gap = StrictMath.asin((Bowl.AISLE + 0.05) / Bowl.ORCHESTRA);
        new Course(Bowl.ORCHESTRA - 0.35, Bowl.ORCHESTRA, -0.3, 0.11, 1.35, Sides.CAP, 510)
                .lay(gap, FULL - gap, 0, stones);
        new Course(Bowl.ORCHESTRA + 0.01, Bowl.FIRST + 0.1, -0.5, -0.12, 1.5, Sides.SLAB, 511)
                .lay(gap, FULL - gap, 0, stones);
        return stones;
    }

    /** Long flags from the orchestra to the gate, three abreast, hollowed along the middle. */
    static List<Stone> aisle() {
        List<Stone> stones = new ArrayList<>();
        double z = -Bowl.ORCHESTRA + 0.4;
        for (int row = 0; z > -Bowl.GATE - 3; row++) {
            double depth = 0.9 + 0.7 * Chance.unit(520, row, 0, 0);
            double split = 0.25 * Chance.signed(520, row, 1, 0);
            double[] cuts = {-Bowl.AISLE, -0.5 + split, 0.5 + 0.7 * split, Bowl.AISLE};
            for (int i = 0; i < 3; i++) {
                double wide = cuts[i + 1] - cuts[i] - Course.JOINT;
                double x = (cuts[i] + cuts[i + 1]) / 2;
                double worn = i == 1 ? 0.015 : 0;
                Stone laid = Stone.block(x, -0.3, z - depth / 2, wide, 0.3 - worn, depth - Course.JOINT, 0, Sides.FLAG);
                stones.add(Laid.settled(laid, 521, row, i));
            }
            z -= depth;
        }
        return stones;
    }

    /** The kerb behind the last row and two rings of slabs under the piers. */
    static List<Stone> rim() {
        List<Stone> stones = new ArrayList<>();
        double gap = StrictMath.asin((Bowl.AISLE + 0.02) / Bowl.RIM);
        double top = Bowl.RIM_HEIGHT;
        new Course(Bowl.RIM, Bowl.RIM + 0.75, top - 0.55, top + 0.02, 1.4, Sides.SEAT, 530)
                .lay(gap, FULL - gap, 0, stones);
        new Course(Bowl.RIM + 0.762, Bowl.RING_INNER + 0.45, top - 0.3, top, 1.7, Sides.FLAG, 531)
                .lay(0, FULL, 0, stones);
        new Course(Bowl.RING_INNER + 0.462, Bowl.RING_OUTER + 0.3, top - 0.3, top, 2.1, Sides.FLAG, 532)
                .lay(0.02, FULL + 0.02, 0, stones);
        return stones;
    }
}
