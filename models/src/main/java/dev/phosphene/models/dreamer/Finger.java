package dev.phosphene.models.dreamer;

/**
 * A finger of the right hand as a chain of three bones; metres and radians in the hand's space.
 *
 * @param knuckle where it leaves the palm
 * @param along unit direction when stretched
 * @param hinge unit axis about which it curls towards the palm
 * @param bones lengths
 * @param radii at knuckle, two joints and tip
 */
record Finger(double[] knuckle, double[] along, double[] hinge, double[] bones, double[] radii) {
    /** The knuckle, two joints and the tip with each joint bent by so many radians more. */
    double[][] joints(double[] curl) {
        double[][] points = new double[4][];
        points[0] = knuckle;
        double turned = 0;
        for (int j = 0; j < 3; j++) {
            turned += curl[j];
            double[] d = Turn.about(hinge, turned, along);
            points[j + 1] = new double[] {
                points[j][0] + d[0] * bones[j], points[j][1] + d[1] * bones[j], points[j][2] + d[2] * bones[j]
            };
        }
        return points;
    }

    /** A point that bone {@code bone} (0 the palm, 1 .. 3) carries from one curl to another. */
    double[] carried(int bone, double[] from, double[] to, double[] p) {
        if (bone == 0) {
            return p;
        }
        double turned = turned(bone, from, to);
        double[] pivot = joints(from)[bone - 1];
        double[] goal = joints(to)[bone - 1];
        double[] r = Turn.about(hinge, turned, new double[] {p[0] - pivot[0], p[1] - pivot[1], p[2] - pivot[2]});
        return new double[] {goal[0] + r[0], goal[1] + r[1], goal[2] + r[2]};
    }

    /** Radians by which a bone turns between two curls. */
    double turned(int bone, double[] from, double[] to) {
        double turned = 0;
        for (int j = 0; j < bone; j++) {
            turned += to[j] - from[j];
        }
        return turned;
    }
}
