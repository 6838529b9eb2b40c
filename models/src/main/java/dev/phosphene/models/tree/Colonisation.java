package dev.phosphene.models.tree;

import java.util.Arrays;

/**
 * Space colonisation: branches grow towards free points until every point is reached (Runions, Lane, Prusinkiewicz 2007).
 *
 * <p>Each round every living attractor pulls its nearest node; pulled nodes sprout one child; attractors near a node die. Nearest nodes
 * are kept up to date from new nodes alone, through a uniform grid over the attractors, so a round costs what changed.
 */
final class Colonisation {
    /**
     * How growth behaves.
     *
     * @param stride length in metres of one step
     * @param reach distance in metres within which an attractor pulls
     * @param kill distance in metres at which an attractor is spent
     * @param lift upward share added to each step's direction; negative droops
     * @param gnarl how far noise turns each step, as a share of its length
     * @param wavelength metres over which the turning changes
     * @param climb metres that limbs climb from where they leave the seed nodes to what they reach for
     */
    record Habit(
            double stride, double reach, double kill, double lift, double gnarl, double wavelength, double climb) {}

    // Growth that has not ended after this many rounds is circling; no crown here needs more than a hundred.
    private static final int MOST_ROUNDS = 400;

    private final Habit habit;
    private final double[] attractors;
    private final AttractorGrid grid;
    private final int[] nearest;
    private final double[] nearness;
    private double[] x;
    private double[] y;
    private double[] z;
    private int[] parent;
    private int[] lastChild;
    private int[] elder;
    private int size;

    private Colonisation(Habit habit, double[] attractors, int expected) {
        this.habit = habit;
        this.attractors = attractors;
        this.grid = new AttractorGrid(attractors, habit.reach());
        this.nearest = new int[attractors.length / 3];
        this.nearness = new double[attractors.length / 3];
        Arrays.fill(nearest, -1);
        Arrays.fill(nearness, habit.reach() * habit.reach());
        x = new double[expected];
        y = new double[expected];
        z = new double[expected];
        parent = new int[expected];
        lastChild = new int[expected];
        elder = new int[expected];
    }

    /**
     * Grows from given nodes to the attractors.
     *
     * @param seed nodes to start from, x y z each, in order from the root
     * @param seedParents their parents
     * @param barren nodes below this index are never grown from
     * @param attractors x y z each
     * @return nodes with radii still zero
     */
    static Skeleton grow(double[] seed, int[] seedParents, int barren, double[] attractors, Habit habit) {
        Colonisation growth = new Colonisation(habit, attractors, seedParents.length + 1024);
        for (int i = 0; i < seedParents.length; i++) {
            growth.add(seed[3 * i], seed[3 * i + 1], seed[3 * i + 2], seedParents[i], i >= barren, habit.climb());
        }
        growth.run();
        return growth.skeleton();
    }

    private void run() {
        int bound = nearest.length * 8 + size;
        for (int round = 0; round < MOST_ROUNDS && size < bound; round++) {
            if (!sprout()) {
                return;
            }
        }
    }

    private boolean sprout() {
        int before = size;
        double[] pull = new double[3 * before];
        boolean[] pulled = new boolean[before];
        // Let every living attractor pull its nearest node; spend those that are reached
        double spent = habit.kill() * habit.kill();
        for (int a = 0; a < nearest.length; a++) {
            int v = nearest[a];
            if (v < 0 || nearness[a] < spent) {
                continue;
            }
            double dx = attractors[3 * a] - x[v];
            double dy = attractors[3 * a + 1] - y[v];
            double dz = attractors[3 * a + 2] - z[v];
            double inverse = 1 / Math.sqrt(dx * dx + dy * dy + dz * dz);
            pull[3 * v] += dx * inverse;
            pull[3 * v + 1] += dy * inverse;
            pull[3 * v + 2] += dz * inverse;
            pulled[v] = true;
        }
        // Grow one child from each pulled node
        boolean grew = false;
        for (int v = 0; v < before; v++) {
            if (pulled[v]) {
                grew |= step(v, pull[3 * v], pull[3 * v + 1], pull[3 * v + 2]);
            }
        }
        return grew;
    }

    private boolean step(int v, double px, double py, double pz) {
        double inverse = 1 / Math.max(1e-9, Math.sqrt(px * px + py * py + pz * pz));
        double w = 1 / habit.wavelength();
        double dx = px * inverse + habit.gnarl() * turn(x[v] * w, y[v] * w, z[v] * w + 31);
        double dy = py * inverse + habit.gnarl() * turn(x[v] * w, y[v] * w + 57, z[v] * w) + habit.lift();
        double dz = pz * inverse + habit.gnarl() * turn(x[v] * w + 83, y[v] * w, z[v] * w);
        double scale = habit.stride() / Math.max(1e-9, Math.sqrt(dx * dx + dy * dy + dz * dz));
        double nx = x[v] + dx * scale;
        double ny = y[v] + dy * scale;
        double nz = z[v] + dz * scale;
        // Two attractors on opposite sides would regrow the same child for ever
        double close = 0.01 * habit.stride() * habit.stride();
        for (int c = lastChild[v]; c >= 0; c = elder[c]) {
            double ex = nx - x[c];
            double ey = ny - y[c];
            double ez = nz - z[c];
            if (ex * ex + ey * ey + ez * ez < close) {
                return false;
            }
        }
        add(nx, ny, nz, v, true, 0);
        return true;
    }

    // One slow bend and a quicker one on top
    private static double turn(double x, double y, double z) {
        return Grain.at(x, y, z) + 0.6 * Grain.at(2.7 * x, 2.7 * y, 2.7 * z);
    }

    private void add(double ax, double ay, double az, int from, boolean fertile, double climb) {
        if (size == parent.length) {
            x = Arrays.copyOf(x, size * 2);
            y = Arrays.copyOf(y, size * 2);
            z = Arrays.copyOf(z, size * 2);
            parent = Arrays.copyOf(parent, size * 2);
            lastChild = Arrays.copyOf(lastChild, size * 2);
            elder = Arrays.copyOf(elder, size * 2);
        }
        int i = size++;
        x[i] = ax;
        y[i] = ay;
        z[i] = az;
        parent[i] = from;
        lastChild[i] = -1;
        elder[i] = -1;
        if (from >= 0) {
            elder[i] = lastChild[from];
            lastChild[from] = i;
        }
        if (fertile) {
            grid.claim(i, ax, ay + climb, az, nearest, nearness);
        }
    }

    private Skeleton skeleton() {
        return new Skeleton(
                Arrays.copyOf(x, size),
                Arrays.copyOf(y, size),
                Arrays.copyOf(z, size),
                Arrays.copyOf(parent, size),
                new double[size]);
    }
}
