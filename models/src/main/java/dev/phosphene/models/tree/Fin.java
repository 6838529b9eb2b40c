package dev.phosphene.models.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * A buttress: a wall of wood, thick as a door, that swoops from trunk to ground and runs out as a root.
 *
 * @param heading angle about the axis, radians
 * @param height metres it climbs at the trunk
 * @param reach metres from the axis to where it goes under
 * @param thickness half thickness in metres at its crest
 * @param sway how far it snakes aside, metres
 * @param phase of the snaking
 * @param alongX cosine of the heading, kept because a solid is asked a million times
 * @param alongZ its sine
 */
record Fin(
        double heading,
        double height,
        double reach,
        double thickness,
        double sway,
        double phase,
        double alongX,
        double alongZ) {
    private Fin(double heading, double height, double reach, double thickness, double sway, double phase) {
        this(heading, height, reach, thickness, sway, phase, StrictMath.cos(heading), StrictMath.sin(heading));
    }

    static List<Fin> of(Species species) {
        Dice dice = new Dice(species.seed()).fork(5);
        List<Fin> fins = new ArrayList<>();
        double turn = dice.angle();
        int n = species.buttresses();
        for (int i = 0; i < n; i++) {
            double size = dice.between(0.62, 1.12);
            fins.add(new Fin(
                    turn + 2 * Math.PI * (i + dice.around(0.27)) / n,
                    species.finHeight() * size * dice.between(0.8, 1.1),
                    species.girth() * 1.2 + species.finReach() * size,
                    0.05 + 0.075 * species.girth(),
                    dice.between(0.15, 0.55) * (dice.unit() < 0.5 ? -1 : 1),
                    dice.angle()));
        }
        return List.copyOf(fins);
    }

    double aside(double d) {
        return sway * StrictMath.sin(d * 0.9 + phase) * Math.min(1, Math.max(0, d) / 2);
    }

    double crest(double d) {
        double t = Math.max(0, 1 - d / reach);
        return height * t * t * (0.92 + 0.08 * t) + 0.36 * Math.min(1, t * 6) - 0.12;
    }

    /** Signed distance in metres. */
    double at(double x, double y, double z) {
        double d = x * alongX + z * alongZ;
        if (d < -0.5 || d > reach + 3) {
            return 3;
        }
        double across = Math.abs(z * alongX - x * alongZ - aside(d));
        double top = crest(d);
        // The wall thickens downward and where it meets the trunk
        double below = Math.max(0, top - y);
        double half = thickness * (0.85 + 0.24 * Math.min(3.5, below)) + 0.04;
        double slope = (crest(d + 0.1) - crest(d - 0.1)) * 5;
        double overCrest = (y - top + thickness) / Math.sqrt(1 + slope * slope);
        double beside = across - half + thickness;
        double end = d - reach;
        double a = Math.max(0, overCrest);
        double b = Math.max(0, beside);
        double e = Math.max(0, end);
        return Math.min(0, Math.max(Math.max(overCrest, beside), end)) + Math.sqrt(a * a + b * b + e * e) - thickness;
    }
}
