package dev.phosphene.models.masonry;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a row of vertices crosses a face of a stone: flat ground, or a place on the rounding of its edge.
 *
 * @param at metres from the middle of the face to the foot of the rounding
 * @param lateral how far round towards the neighbour side: 0 flat, ±1
 * @param upright 1 while the face still shows in the normal, 0 where the rounding has turned fully into the joint
 * @param drop metres further down into the joint
 * @param occlusion light that reaches here, 0 .. 1
 * @param wear 1 on an exposed edge
 */
record Knot(double at, int lateral, double upright, double drop, double occlusion, double wear) {
    /** How far the sides of a joint are cut, metres: deeper is dark anyway. */
    private static final double JOINT_DEPTH = 0.06;

    /** The rows across a face from its low to its high edge. */
    static List<Knot> across(double half, double bevel, Side low, Side high, Detail detail) {
        List<Knot> knots = new ArrayList<>();
        edge(knots, -1, half, bevel, low, detail);
        double span = 2 * (half - bevel);
        int parts = StrictMath.max(1, (int) StrictMath.round(span / detail.pitch()));
        for (int i = 1; i < parts; i++) {
            knots.add(new Knot(-half + bevel + span * i / parts, 0, 1, 0, 1, 0));
        }
        List<Knot> end = new ArrayList<>();
        edge(end, 1, half, bevel, high, detail);
        knots.addAll(end.reversed());
        return knots;
    }

    private static void edge(List<Knot> into, int way, double half, double bevel, Side neighbour, Detail detail) {
        double foot = way * (half - bevel);
        if (neighbour == Side.BURIED) {
            into.add(new Knot(way * half, 0, 1, 0, 0.4, 0));
            if (detail.deep() && detail.pitch() < 0.5 && half > 0.2) {
                into.add(new Knot(way * (half - 0.1), 0, 1, 0, 0.85, 0));
            }
        } else if (neighbour == Side.OPEN && detail.rounded()) {
            into.add(new Knot(foot, way, 1, 0, 1, 1));
            into.add(new Knot(foot, 0, 1, 0, 1, 0.7));
        } else if (neighbour == Side.JOINT && detail.deep()) {
            into.add(new Knot(foot, way, 0, JOINT_DEPTH, 0.08, 0));
            if (detail.pitch() < 0.5) {
                into.add(new Knot(foot, way, 0, 0, 0.45, 0.3));
            }
            into.add(new Knot(foot, 0, 1, 0, 1, 0.4));
        } else {
            into.add(new Knot(way * half, 0, 1, 0, 1, neighbour == Side.OPEN ? 1 : 0.35));
        }
    }
}
