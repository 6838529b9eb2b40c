package dev.phosphene.models.crowd;

import dev.phosphene.models.sculpt.Clay;
import dev.phosphene.models.sculpt.Ellipsoid;
import dev.phosphene.models.sculpt.Field;

/** The head of a winged one: a broad brow over great eyes, cheek bones, a muzzle with a closed mouth, ears like leaves laid back. */
final class WingedHead {
    static final Eye EYE = new Eye(0.076, 1.518, 0.112, 0.055, 0.44, 0.18);

    private WingedHead() {}

    /** The eyes, cut into the body that the head is joined to. */
    static void eyes(Clay body) {
        for (int side = -1; side <= 1; side += 2) {
            body.carve(EYE.opening(side), 0.006);
            body.add(EYE.ball(side), 0.004);
        }
    }

    static Field field() {
        Clay head = new Clay();
        neck(head);
        head.add(skull(), 0.022);
        return head;
    }

    /** A long neck on a broad foot, its two cords from ear to breast bone. */
    private static void neck(Clay head) {
        head.curve(
                0.06,
                new double[] {0, 1.04, -0.100, 0.100},
                new double[] {0, 1.14, -0.108, 0.078},
                new double[] {0, 1.28, -0.100, 0.064},
                new double[] {0, 1.40, -0.070, 0.062},
                new double[] {0, 1.50, -0.040, 0.070});
        head.limbs(
                0.020,
                new double[] {0.066, 1.44, -0.050, 0.015},
                new double[] {0.052, 1.26, -0.050, 0.014},
                new double[] {0.018, 1.085, 0.000, 0.013});
        // The throat.
        head.limb(0.02, new double[] {0, 1.36, -0.010, 0.020}, new double[] {0, 1.24, -0.035, 0.022});
    }

    private static Field skull() {
        Clay head = new Clay();
        head.add(new Ellipsoid(0, 1.575, -0.030, 0.104, 0.106, 0.138), 0.01);
        // The mask: from a broad brow down to a small muzzle.
        head.limb(0.06, new double[] {0, 1.535, 0.055, 0.094}, new double[] {0, 1.455, 0.086, 0.078}, new double[] {
            0, 1.400, 0.116, 0.052
        });
        // The jaw from ear to chin, its edge clear of the neck.
        head.limbs(
                0.035,
                new double[] {0.072, 1.485, -0.020, 0.034},
                new double[] {0.064, 1.415, 0.030, 0.032},
                new double[] {0.032, 1.372, 0.104, 0.028},
                new double[] {0.010, 1.358, 0.136, 0.024});
        // The blade of the nose, its tip and wings.
        head.limb(0.024, new double[] {0, 1.610, 0.122, 0.016}, new double[] {0, 1.520, 0.165, 0.0130}, new double[] {
            0, 1.466, 0.188, 0.0135
        });
        head.limb(0.014, new double[] {0, 1.459, 0.185, 0.016}, new double[] {0, 1.446, 0.178, 0.013});
        head.limbs(0.012, new double[] {0.020, 1.452, 0.170, 0.012}, new double[] {0.025, 1.462, 0.150, 0.008});
        mouth(head);
        // Cheek bones: a shelf below the eye that runs back to the ear, with a hollow under it.
        head.limbs(
                0.034,
                new double[] {0.108, 1.530, -0.010, 0.016},
                new double[] {0.112, 1.482, 0.060, 0.020},
                new double[] {0.078, 1.452, 0.112, 0.018},
                new double[] {0.044, 1.462, 0.140, 0.011});
        for (int side = -1; side <= 1; side += 2) {
            head.carve(new Ellipsoid(side * 0.108, 1.418, 0.076, 0.022, 0.028, 0.044), 0.045);
            head.carve(new Ellipsoid(side * 0.132, 1.580, 0.030, 0.024, 0.034, 0.040), 0.050);
            head.add(EYE.lids(side), 0.018);
            head.add(EYE.brow(side, 0.0105), 0.036);
            ear(head, side);
        }
        mane(head);
        return head;
    }

    /** Lips that meet in a line, its corners a little raised: about to speak, and kind. */
    private static void mouth(Clay head) {
        head.limbs(
                0.012, new double[] {0, 1.421, 0.168, 0.014}, new double[] {0.032, 1.416, 0.150, 0.0125}, new double[] {
                    0.060, 1.424, 0.116, 0.008
                });
        head.limbs(
                0.012,
                new double[] {0, 1.386, 0.160, 0.0145},
                new double[] {0.028, 1.388, 0.146, 0.0125},
                new double[] {0.056, 1.408, 0.112, 0.008});
        head.limb(0.02, new double[] {-0.010, 1.353, 0.146, 0.021}, new double[] {0.010, 1.353, 0.146, 0.021});
        head.carve(
                new Clay()
                        .limbs(
                                0.004,
                                new double[] {0, 1.4025, 0.185, 0.0055},
                                new double[] {0.034, 1.400, 0.166, 0.0055},
                                new double[] {0.068, 1.419, 0.126, 0.0050}),
                0.006);
        // The furrow above the lip, and the nostrils.
        head.carve(
                new Clay().limb(0.004, new double[] {0, 1.436, 0.186, 0.005}, new double[] {0, 1.426, 0.186, 0.0045}),
                0.006);
        head.carve(
                new Clay().limbs(0.004, new double[] {0.011, 1.441, 0.188, 0.006}, new double[] {
                    0.018, 1.446, 0.174, 0.005
                }),
                0.005);
    }

    private static void ear(Clay head, int side) {
        double more = side > 0 ? 1 : 0.93;
        head.add(
                new Leaf(
                        new double[] {side * 0.080, 1.590, -0.060},
                        new double[] {side * 0.255 * more, 1.590 + 0.290 * more, -0.300},
                        new double[] {side * 0.55, -0.45, 0.70},
                        0.064,
                        0.017),
                0.030);
    }

    /** Plumes laid back from the brow, longest in the middle, and a mane that runs down the nape. */
    private static void mane(Clay head) {
        head.curve(
                0.02,
                new double[] {0, 1.655, 0.060, 0.012},
                new double[] {0, 1.700, -0.020, 0.022},
                new double[] {0.004, 1.725, -0.130, 0.020},
                new double[] {0.010, 1.745, -0.270, 0.004});
        head.curves(
                0.016,
                new double[] {0.036, 1.650, 0.050, 0.010},
                new double[] {0.050, 1.685, -0.040, 0.019},
                new double[] {0.062, 1.690, -0.140, 0.016},
                new double[] {0.076, 1.685, -0.250, 0.004});
        head.curve(
                0.04,
                new double[] {0, 1.665, -0.10, 0.030},
                new double[] {0.004, 1.600, -0.185, 0.034},
                new double[] {0.008, 1.460, -0.175, 0.030},
                new double[] {0.006, 1.300, -0.165, 0.022},
                new double[] {0.002, 1.140, -0.185, 0.008});
    }
}
