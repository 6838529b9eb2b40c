package dev.phosphene.models.dreamer;

import dev.phosphene.models.sculpt.Clay;
import dev.phosphene.models.sculpt.Ellipsoid;
import dev.phosphene.models.sculpt.Field;
import dev.phosphene.models.sculpt.Shell;
import dev.phosphene.models.sculpt.SurfaceNet;

/**
 * The right hand as a distance field, half open: a palm arched over its two pads, five metacarpals, four long tapered fingers and a thumb
 * that stands off.
 *
 * <p>Lengths of bones follow the means of Buryanov and Kotiuk (2010, "Proportions of hand segments"), fingers a tenth longer and slimmer.
 */
final class HandShape {
    private static final double[] PALM = {-1, 0, 0};

    /** Thumb first, then index to little finger. The twin of hand/fingers.glsl. */
    static final Finger[] FINGERS = {
        new Finger(
                new double[] {-0.0070, 0.0190, -0.0200},
                new double[] {-0.50, 0.58, -0.64},
                new double[] {-0.30, -0.85, -0.15},
                new double[] {0.0450, 0.0350, 0.0240},
                new double[] {0.0, 0.10, 0.12},
                new double[] {0.0145, 0.0104, 0.0088, 0.0058}),
        finger(0.0040, 0.0285, -0.0900, 0.10, 0.0490, 0.0295, 0.0210, 0.0091),
        finger(0.0065, 0.0090, -0.0930, 0.01, 0.0545, 0.0345, 0.0220, 0.0094),
        finger(0.0045, -0.0110, -0.0875, -0.08, 0.0500, 0.0325, 0.0215, 0.0089),
        finger(-0.0005, -0.0280, -0.0785, -0.20, 0.0395, 0.0235, 0.0195, 0.0077)
    };

    private HandShape() {}

    private static Finger finger(
            double x, double y, double z, double fan, double first, double second, double third, double radius) {
        return new Finger(
                new double[] {x, y, z},
                new double[] {0, fan, -1},
                PALM,
                new double[] {first, second, third},
                new double[] {0.20, 0.24, 0.12},
                new double[] {radius, 0.84 * radius, 0.71 * radius, 0.49 * radius});
    }

    static Field field() {
        Clay hand = new Clay();
        palm(hand);
        wrist(hand);
        for (int f = 0; f < 5; f++) {
            hand.add(finger(f), f == 0 ? 0.011 : 0.0055);
        }
        webs(hand);
        return hand;
    }

    private static void palm(Clay hand) {
        hand.add(new Ellipsoid(-0.001, 0.001, -0.052, 0.0115, 0.0335, 0.049), 0.004);
        // Metacarpals fan out from the wrist; over each runs its tendon to the knuckle.
        for (int f = 1; f < 5; f++) {
            double[] k = FINGERS[f].knuckle();
            double r = FINGERS[f].radii()[0];
            hand.limb(0.010, new double[] {0.0035, 0.32 * k[1], -0.016, 0.0105}, new double[] {
                k[0] - 0.001, k[1], k[2], 1.06 * r
            });
            hand.limb(
                    0.0045,
                    new double[] {0.0135, 0.22 * k[1], -0.012, 0.0016},
                    new double[] {k[0] + 0.0088, 0.72 * k[1], 0.62 * k[2], 0.0017},
                    new double[] {k[0] + 0.0100, k[1], k[2], 0.0022});
            hand.add(new Ellipsoid(k[0] + 0.0036, k[1], k[2] - 0.001, 0.0080, 0.0074, 0.0086), 0.004);
            // The pad before each finger.
            hand.add(new Ellipsoid(k[0] - 0.0062, k[1], k[2] + 0.004, 0.0062, 0.0085, 0.0105), 0.006);
        }
        // Heel of the thumb, heel of the little finger, and the hollow between them.
        double[][] thumb = FINGERS[0].joints();
        hand.limb(
                0.010,
                new double[] {-0.0055, 0.0130, -0.0080, 0.0135},
                new double[] {-0.0135, 0.0225, -0.0330, 0.0148},
                new double[] {thumb[1][0] + 0.002, thumb[1][1] - 0.006, thumb[1][2] + 0.004, 0.0095});
        hand.limb(
                0.012,
                new double[] {-0.0060, -0.0190, -0.0100, 0.0125},
                new double[] {-0.0065, -0.0275, -0.0400, 0.0125},
                new double[] {-0.0050, -0.0290, -0.0680, 0.0090});
        hand.carve(new Ellipsoid(-0.0235, -0.001, -0.056, 0.0125, 0.0185, 0.030), 0.010);
    }

    private static void wrist(Clay hand) {
        for (int side = -1; side <= 1; side += 2) {
            hand.limb(
                    0.016,
                    new double[] {0.001, 0.0115 * side, -0.010, 0.0160},
                    new double[] {0.001, 0.0125 * side, 0.030, 0.0155},
                    new double[] {0.001, 0.0150 * side, 0.150, 0.0235});
        }
        // The end of the ulna, and the two cords on the palm's side.
        hand.add(new Ellipsoid(0.0115, -0.0200, 0.014, 0.0075, 0.0075, 0.0095), 0.006);
        hand.limb(0.004, new double[] {-0.0150, 0.003, -0.004, 0.0016}, new double[] {-0.0165, 0.003, 0.06, 0.0018});
    }

    private static Field finger(int f) {
        Finger chain = FINGERS[f];
        double[][] p = chain.joints();
        double[] r = chain.radii();
        Clay finger = new Clay();
        for (int j = f == 0 ? 1 : 0; j < 3; j++) {
            double[] back = chain.back(j);
            double slim = j == 2 ? 1.0 : 0.93;
            // Bone: a waist between two joints.
            finger.limb(
                    0.004,
                    joint(p[j], back, 0.0004, r[j]),
                    joint(between(p[j], p[j + 1], 0.5), back, 0.0002, slim * 0.5 * (r[j] + r[j + 1])),
                    joint(p[j + 1], back, 0, r[j + 1]));
            // Flesh on the inner side of the bone; at the tip the pad that touches.
            double fat = j == 2 ? 0.92 : 0.86;
            finger.limb(
                    0.004,
                    joint(between(p[j], p[j + 1], j == 2 ? 0.30 : 0.25), back, -0.22 * r[j], fat * r[j + 1]),
                    joint(
                            between(p[j], p[j + 1], j == 2 ? 0.80 : 0.72),
                            back,
                            -0.24 * r[j],
                            fat * r[j + 1] * (j == 2 ? 0.98 : 1)));
        }
        // Knuckles stand out on the back of the middle joints.
        for (int j = 1; j < 3; j++) {
            finger.limb(
                    0.0035,
                    joint(p[j], chain.back(j - 1), 0.22 * r[j], 0.86 * r[j]),
                    joint(between(p[j], p[j + 1], 0.08), chain.back(j), 0.20 * r[j], 0.84 * r[j]));
        }
        nail(finger, f, p[2], p[3]);
        return finger;
    }

    /** A thin plate let into the back of the tip, standing a hair beyond it. */
    private static void nail(Clay finger, int f, double[] joint, double[] tip) {
        double[] back = FINGERS[f].back(2);
        double r = FINGERS[f].radii()[3];
        double[] root = joint(between(joint, tip, 0.52), back, 0.60 * r, 0.72 * r);
        double[] end = joint(between(joint, tip, 1.16), back, 0.34 * r, 0.42 * r);
        finger.limb(0.0012, root, end);
    }

    /** Skin between the fingers' roots. */
    private static void webs(Clay hand) {
        for (int f = 1; f < 4; f++) {
            double[] a = between(FINGERS[f].joints()[0], FINGERS[f].joints()[1], 0.24);
            double[] b = between(FINGERS[f + 1].joints()[0], FINGERS[f + 1].joints()[1], 0.30);
            hand.limb(0.008, new double[] {a[0] - 0.002, a[1], a[2], 0.0050}, new double[] {
                b[0] - 0.002, b[1], b[2], 0.0050
            });
        }
        // From the thumb's first bone to the index: a wide thin sail.
        double[][] t = FINGERS[0].joints();
        double[] i = FINGERS[1].knuckle();
        for (int s = 0; s < 3; s++) {
            double[] a = between(t[0], t[1], 0.35 + 0.22 * s);
            hand.limb(0.012, new double[] {a[0], a[1], a[2], 0.0065}, new double[] {
                i[0] - 0.004, 0.92 * i[1], i[2] * (0.52 + 0.12 * s), 0.0070
            });
        }
    }

    private static double[] joint(double[] p, double[] back, double raised, double r) {
        return new double[] {p[0] + back[0] * raised, p[1] + back[1] * raised, p[2] + back[2] * raised, r};
    }

    private static double[] between(double[] a, double[] b, double t) {
        return new double[] {a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t};
    }

    /** The skin, at cells of so many metres. */
    static Shell shell(double cell) {
        return SurfaceNet.of(field(), new double[] {-0.10, -0.085, -0.26}, new double[] {0.05, 0.11, 0.18}, cell);
    }
}
