package dev.phosphene.models.shatter;

import dev.phosphene.core.curve.Point;
import java.util.ArrayList;
import java.util.List;

/** The Voronoi cells of a ball about the seeds of {@link ShardMotion}, by clipping with half-spaces. */
public final class Fracture {
    /** Facets of the ball that stands for the sphere: a geodesic polyhedron, 10·4² + 2 planes. */
    private static final int FREQUENCY = 4;

    private Fracture() {}

    /** One cell a shard, in the unit ball's space. */
    static List<Cell> cells() {
        Cell ball = ball();
        Point[] seeds = new Point[ShardMotion.SHARDS];
        for (int i = 0; i < seeds.length; i++) {
            seeds[i] = ShardMotion.seed(i);
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < seeds.length; i++) {
            Cell cell = ball;
            for (int j = 0; j < seeds.length; j++) {
                if (i != j) {
                    Point n = seeds[j].minus(seeds[i]);
                    Point middle = seeds[i].mix(seeds[j], 0.5);
                    double d = n.x() * middle.x() + n.y() * middle.y() + n.z() * middle.z();
                    double length = n.length();
                    cell = cell.cut(n.x() / length, n.y() / length, n.z() / length, d / length, false);
                }
            }
            cells.add(cell);
        }
        return cells;
    }

    /** The whole ball as one cell: a box cut by the tangent planes of a geodesic set of directions, scaled to the ball's volume. */
    static Cell ball() {
        Cell cell = box(2);
        List<double[]> directions = directions();
        for (double[] n : directions) {
            cell = cell.cut(n[0], n[1], n[2], 1, true);
        }
        double scale = StrictMath.cbrt(4 * StrictMath.PI / 3 / cell.volume());
        cell = box(2);
        for (double[] n : directions) {
            cell = cell.cut(n[0], n[1], n[2], scale, true);
        }
        return cell;
    }

    private static Cell box(double h) {
        List<double[][]> faces = new ArrayList<>();
        List<Boolean> outer = new ArrayList<>();
        for (int axis = 0; axis < 3; axis++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                double[] n = new double[3];
                n[axis] = sign;
                List<double[]> corners = new ArrayList<>();
                for (int k = 0; k < 4; k++) {
                    double[] p = new double[3];
                    p[axis] = sign * h;
                    p[(axis + 1) % 3] = (k & 1) == 0 ? -h : h;
                    p[(axis + 2) % 3] = (k & 2) == 0 ? -h : h;
                    corners.add(p);
                }
                faces.add(Ring.around(corners, n[0], n[1], n[2]));
                outer.add(true);
            }
        }
        return new Cell(faces, outer);
    }

    /** Vertices of a subdivided icosahedron. */
    private static List<double[]> directions() {
        double g = (1 + StrictMath.sqrt(5)) / 2;
        double[][] v = {
            {-1, g, 0},
            {1, g, 0},
            {-1, -g, 0},
            {1, -g, 0},
            {0, -1, g},
            {0, 1, g},
            {0, -1, -g},
            {0, 1, -g},
            {g, 0, -1},
            {g, 0, 1},
            {-g, 0, -1},
            {-g, 0, 1}
        };
        int[][] faces = {
            {0, 11, 5}, {0, 5, 1}, {0, 1, 7}, {0, 7, 10}, {0, 10, 11}, {1, 5, 9}, {5, 11, 4}, {11, 10, 2}, {10, 7, 6},
            {7, 1, 8}, {3, 9, 4}, {3, 4, 2}, {3, 2, 6}, {3, 6, 8}, {3, 8, 9}, {4, 9, 5}, {2, 4, 11}, {6, 2, 10},
            {8, 6, 7}, {9, 8, 1}
        };
        List<double[]> found = new ArrayList<>();
        for (int[] f : faces) {
            for (int i = 0; i <= FREQUENCY; i++) {
                for (int j = 0; i + j <= FREQUENCY; j++) {
                    double[] p = new double[3];
                    for (int k = 0; k < 3; k++) {
                        p[k] = (v[f[0]][k] * i + v[f[1]][k] * j + v[f[2]][k] * (FREQUENCY - i - j));
                    }
                    double[] unit = Ring.unit(p);
                    boolean fresh =
                            found.stream().noneMatch(q -> q[0] * unit[0] + q[1] * unit[1] + q[2] * unit[2] > 1 - 1e-9);
                    if (fresh) {
                        found.add(unit);
                    }
                }
            }
        }
        return found;
    }
}
