package dev.phosphene.models.light;

/**
 * A bounding volume hierarchy over a {@link TriangleSoup}, split by binned surface area (Wald 2007, "On fast Construction of SAH-based
 * Bounding Volume Hierarchies"). Ties and order depend on the triangles alone.
 */
final class Bvh {
    private static final int BINS = 12;
    private static final int LEAF = 4;

    private final TriangleSoup soup;
    private final int[] order;
    /** Six bounds a node: low x y z, high x y z. */
    private float[] bounds;
    /** First triangle of a leaf, or index of the left child (the right one follows it). */
    private int[] first;
    /** Triangles in a leaf; 0 for inner nodes. */
    private int[] size;

    private int nodes;

    Bvh(TriangleSoup soup) {
        this.soup = soup;
        int n = Math.max(1, soup.count);
        order = new int[soup.count];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        bounds = new float[6 * 2 * n];
        first = new int[2 * n];
        size = new int[2 * n];
        nodes = 1;
        split(0, 0, soup.count);
    }

    private void split(int node, int from, int to) {
        fit(node, from, to);
        first[node] = from;
        size[node] = to - from;
        if (to - from <= LEAF) {
            return;
        }
        int axis = widestCentreAxis(from, to);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            double c = soup.centre(order[i], axis);
            low = Math.min(low, c);
            high = Math.max(high, c);
        }
        if (!(high > low)) {
            return;
        }
        int middle = partition(from, to, axis, bestPlane(from, to, axis, low, high));
        if (middle == from || middle == to) {
            return;
        }
        int left = nodes;
        nodes += 2;
        first[node] = left;
        size[node] = 0;
        split(left, from, middle);
        split(left + 1, middle, to);
    }

    private int widestCentreAxis(int from, int to) {
        int best = 0;
        double widest = -1;
        for (int axis = 0; axis < 3; axis++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int i = from; i < to; i++) {
                double c = soup.centre(order[i], axis);
                low = Math.min(low, c);
                high = Math.max(high, c);
            }
            if (high - low > widest) {
                widest = high - low;
                best = axis;
            }
        }
        return best;
    }

    private double bestPlane(int from, int to, int axis, double low, double high) {
        int[] counts = new int[BINS];
        double[][] boxes = new double[BINS][];
        double scale = BINS / (high - low);
        for (int i = from; i < to; i++) {
            int t = order[i];
            int bin = Math.min(BINS - 1, (int) ((soup.centre(t, axis) - low) * scale));
            counts[bin]++;
            if (boxes[bin] == null) {
                boxes[bin] = empty();
            }
            grow(boxes[bin], t);
        }
        double bestCost = Double.POSITIVE_INFINITY;
        int bestBin = BINS / 2;
        for (int cut = 1; cut < BINS; cut++) {
            double cost = side(counts, boxes, 0, cut) + side(counts, boxes, cut, BINS);
            if (cost < bestCost) {
                bestCost = cost;
                bestBin = cut;
            }
        }
        return low + bestBin / scale;
    }

    private static double side(int[] counts, double[][] boxes, int from, int to) {
        double[] box = empty();
        int n = 0;
        for (int b = from; b < to; b++) {
            if (counts[b] > 0) {
                n += counts[b];
                for (int a = 0; a < 3; a++) {
                    box[a] = Math.min(box[a], boxes[b][a]);
                    box[3 + a] = Math.max(box[3 + a], boxes[b][3 + a]);
                }
            }
        }
        if (n == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double x = box[3] - box[0];
        double y = box[4] - box[1];
        double z = box[5] - box[2];
        return n * (x * y + y * z + z * x);
    }

    private int partition(int from, int to, int axis, double plane) {
        int i = from;
        int j = to - 1;
        while (i <= j) {
            if (soup.centre(order[i], axis) < plane) {
                i++;
            } else {
                int t = order[i];
                order[i] = order[j];
                order[j] = t;
                j--;
            }
        }
        return i;
    }

    private void fit(int node, int from, int to) {
        double[] box = empty();
        for (int i = from; i < to; i++) {
            grow(box, order[i]);
        }
        for (int a = 0; a < 6; a++) {
            bounds[6 * node + a] = (float) box[a];
        }
    }

    private void grow(double[] box, int triangle) {
        for (int a = 0; a < 3; a++) {
            box[a] = Math.min(box[a], soup.low(triangle, a));
            box[3 + a] = Math.max(box[3 + a], soup.high(triangle, a));
        }
    }

    private static double[] empty() {
        double inf = Double.POSITIVE_INFINITY;
        return new double[] {inf, inf, inf, -inf, -inf, -inf};
    }

    /** The nearest triangle along a ray within {@code reach}; written into {@code hit}. Allocates nothing. */
    boolean nearest(RayHit hit, float ox, float oy, float oz, float dx, float dy, float dz, float reach) {
        hit.triangle = -1;
        hit.distance = reach;
        if (soup.count == 0) {
            return false;
        }
        float ix = 1 / dx;
        float iy = 1 / dy;
        float iz = 1 / dz;
        int[] stack = hit.stack;
        int top = 0;
        stack[top++] = 0;
        while (top > 0) {
            int node = stack[--top];
            if (enters(node, ox, oy, oz, ix, iy, iz, hit.distance) == Float.POSITIVE_INFINITY) {
                continue;
            }
            if (size[node] > 0) {
                for (int i = first[node], end = first[node] + size[node]; i < end; i++) {
                    intersect(hit, order[i], ox, oy, oz, dx, dy, dz);
                }
            } else {
                int left = first[node];
                float a = enters(left, ox, oy, oz, ix, iy, iz, hit.distance);
                float b = enters(left + 1, ox, oy, oz, ix, iy, iz, hit.distance);
                if (a <= b) {
                    if (b != Float.POSITIVE_INFINITY) {
                        stack[top++] = left + 1;
                    }
                    if (a != Float.POSITIVE_INFINITY) {
                        stack[top++] = left;
                    }
                } else {
                    if (a != Float.POSITIVE_INFINITY) {
                        stack[top++] = left;
                    }
                    stack[top++] = left + 1;
                }
            }
        }
        return hit.triangle >= 0;
    }

    private float enters(int node, float ox, float oy, float oz, float ix, float iy, float iz, float reach) {
        int o = 6 * node;
        float x0 = (bounds[o] - ox) * ix;
        float x1 = (bounds[o + 3] - ox) * ix;
        float y0 = (bounds[o + 1] - oy) * iy;
        float y1 = (bounds[o + 4] - oy) * iy;
        float z0 = (bounds[o + 2] - oz) * iz;
        float z1 = (bounds[o + 5] - oz) * iz;
        float near = Math.max(Math.max(Math.min(x0, x1), Math.min(y0, y1)), Math.max(Math.min(z0, z1), 0));
        float far = Math.min(Math.min(Math.max(x0, x1), Math.max(y0, y1)), Math.min(Math.max(z0, z1), reach));
        return near <= far ? near : Float.POSITIVE_INFINITY;
    }

    /** Möller and Trumbore 1997, both faces. */
    private void intersect(RayHit hit, int t, float ox, float oy, float oz, float dx, float dy, float dz) {
        float[] c = soup.corners;
        int o = 9 * t;
        float ax = c[o];
        float ay = c[o + 1];
        float az = c[o + 2];
        float e1x = c[o + 3] - ax;
        float e1y = c[o + 4] - ay;
        float e1z = c[o + 5] - az;
        float e2x = c[o + 6] - ax;
        float e2y = c[o + 7] - ay;
        float e2z = c[o + 8] - az;
        float px = dy * e2z - dz * e2y;
        float py = dz * e2x - dx * e2z;
        float pz = dx * e2y - dy * e2x;
        float det = e1x * px + e1y * py + e1z * pz;
        if (Math.abs(det) < 1e-12f) {
            return;
        }
        float inv = 1 / det;
        float sx = ox - ax;
        float sy = oy - ay;
        float sz = oz - az;
        float u = (sx * px + sy * py + sz * pz) * inv;
        if (u < 0 || u > 1) {
            return;
        }
        float qx = sy * e1z - sz * e1y;
        float qy = sz * e1x - sx * e1z;
        float qz = sx * e1y - sy * e1x;
        float v = (dx * qx + dy * qy + dz * qz) * inv;
        if (v < 0 || u + v > 1) {
            return;
        }
        float d = (e2x * qx + e2y * qy + e2z * qz) * inv;
        if (d > 1e-3f && d < hit.distance) {
            hit.distance = d;
            hit.triangle = t;
            float nx = e1y * e2z - e1z * e2y;
            float ny = e1z * e2x - e1x * e2z;
            float nz = e1x * e2y - e1y * e2x;
            float length = (float) Math.sqrt(nx * nx + ny * ny + nz * nz);
            boolean back = nx * dx + ny * dy + nz * dz > 0;
            hit.back = back;
            float s = (back ? -1 : 1) / length;
            hit.nx = nx * s;
            hit.ny = ny * s;
            hit.nz = nz * s;
        }
    }
}
