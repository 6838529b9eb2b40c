package dev.phosphene.models.lichen;

import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.tree.Dice;

/** A hanging tuft of lichen: a few narrow ribbons that part, thin out and end ragged. */
public final class Curtain {
    private Curtain() {}

    /**
     * Adds one tuft hanging from a point.
     *
     * @param length metres of its longest strand
     * @param strands how many ribbons
     * @param steps quads a ribbon
     * @param open light that reaches it, 0 .. 1
     */
    public static void add(
            MeshBuilder mesh,
            double x,
            double y,
            double z,
            double length,
            int strands,
            int steps,
            double open,
            Dice dice) {
        for (int i = 0; i < strands; i++) {
            double angle = dice.angle();
            double apart = dice.between(0.02, 0.12) * length;
            double own = length * (i == 0 ? 1 : dice.between(0.35, 0.85));
            ribbon(
                    mesh,
                    x + StrictMath.cos(angle) * apart,
                    y,
                    z + StrictMath.sin(angle) * apart,
                    own,
                    dice.between(0.026, 0.056) * Math.sqrt(length),
                    steps,
                    open,
                    dice);
        }
    }

    private static void ribbon(
            MeshBuilder mesh,
            double x,
            double y,
            double z,
            double length,
            double width,
            int steps,
            double open,
            Dice dice) {
        double face = dice.angle();
        double phase = dice.angle();
        double curl = dice.between(0.03, 0.09) * length;
        int left = -1;
        int right = -1;
        for (int k = 0; k <= steps; k++) {
            double t = k / (double) steps;
            double turn = face + 1.4 * t * StrictMath.sin(phase);
            double c = StrictMath.cos(turn);
            double s = StrictMath.sin(turn);
            // Broadest a third of the way down, a thread at the end
            double half = 0.5 * width * (0.35 + 2.2 * t * (1 - t)) * (1 - 0.75 * t);
            double px = x + curl * StrictMath.sin(phase + 4.1 * t) * t;
            double pz = z + curl * StrictMath.cos(1.3 * phase + 3.3 * t) * t;
            double py = y - length * t;
            int a = mesh.vertex(px - c * half, py, pz - s * half, -s, 0, c, 0, t, open, 0, 0, t);
            int b = mesh.vertex(px + c * half, py, pz + s * half, -s, 0, c, 1, t, open, 0, 0, t);
            if (k > 0) {
                mesh.quad(left, a, b, right);
            }
            left = a;
            right = b;
        }
    }
}
