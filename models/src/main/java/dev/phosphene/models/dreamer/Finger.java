package dev.phosphene.models.dreamer;

/**
 * A finger of the right hand as a chain of three bones; metres and radians in the hand's space.
 *
 * @param knuckle where its first bone begins
 * @param along direction of the first bone when stretched; its length does not matter
 * @param toward direction in which it curls, about
 * @param bones lengths
 * @param bent radians by which each joint is bent in the pose that is modelled
 * @param radii at knuckle, two joints and tip
 */
record Finger(double[] knuckle, double[] along, double[] toward, double[] bones, double[] bent, double[] radii) {
    /** Unit axis about which it curls towards the palm. */
    double[] hinge() {
        return Turn.unit(
                along[1] * toward[2] - along[2] * toward[1],
                along[2] * toward[0] - along[0] * toward[2],
                along[0] * toward[1] - along[1] * toward[0]);
    }

    /** The knuckle, two joints and the middle of the tip. */
    double[][] joints() {
        double[][] points = new double[4][];
        points[0] = knuckle;
        for (int j = 0; j < 3; j++) {
            double[] d = bone(j);
            points[j + 1] = new double[] {
                points[j][0] + d[0] * bones[j], points[j][1] + d[1] * bones[j], points[j][2] + d[2] * bones[j]
            };
        }
        return points;
    }

    /** Unit direction of bone 0 .. 2. */
    double[] bone(int j) {
        double turned = 0;
        for (int i = 0; i <= j; i++) {
            turned += bent[i];
        }
        return Turn.about(hinge(), turned, Turn.unit(along[0], along[1], along[2]));
    }

    /** Unit direction from bone 0 .. 2 towards the side that shows when a fist is made: where the nail grows. */
    double[] back(int j) {
        double[] b = bone(j);
        double[] h = hinge();
        return Turn.unit(b[1] * h[2] - b[2] * h[1], b[2] * h[0] - b[0] * h[2], b[0] * h[1] - b[1] * h[0]);
    }
}
