package dev.phosphene.models.tree;

/** Grows the skeleton of one individual: trunk first, then limbs and twigs by colonisation of its crown. */
final class Growth {
    /** Longest step in metres; twigs of giants seen from the ground need no finer. */
    private static final double LONGEST = 0.55;

    private static final int ATTRACTORS_PER_CLOUD = 170;

    /** Area-preserving: the old rule of da Vinci, true of old trees. */
    static final double PIPE_EXPONENT = 2.1;

    private Growth() {}

    static Skeleton of(Species species, Axis axis, Crown crown) {
        Dice dice = new Dice(species.seed()).fork(3);
        double stride = Math.min(LONGEST, 0.058 * species.spread());
        int trunk = (int) (species.height() * 0.86 / stride);
        double[] seed = new double[3 * trunk];
        int[] parents = new int[trunk];
        for (int i = 0; i < trunk; i++) {
            double y = i * stride;
            seed[3 * i] = axis.x(y);
            seed[3 * i + 1] = y;
            seed[3 * i + 2] = axis.z(y);
            parents[i] = i - 1;
        }
        int barren = (int) (species.height() * species.firstLimb() / stride);
        Colonisation.Habit habit = new Colonisation.Habit(
                stride,
                species.spread() * 1.1,
                1.5 * stride,
                0.06,
                0.55 + 0.8 * species.gnarl(),
                3.4,
                0.28 * species.spread());
        Skeleton bare = Colonisation.grow(seed, parents, barren, crown.attractors(ATTRACTORS_PER_CLOUD, dice), habit);
        double[] radius = Pipes.radii(bare.parent(), PIPE_EXPONENT, species.girth());
        smooth(bare, trunk);
        return new Skeleton(bare.x(), bare.y(), bare.z(), bare.parent(), radius);
    }

    // Takes the corners out of limbs: each node moves half way between its parent and its first child
    private static void smooth(Skeleton s, int from) {
        int[] next = new int[s.size()];
        java.util.Arrays.fill(next, -1);
        for (int i = s.size() - 1; i > 0; i--) {
            next[s.parent()[i]] = i;
        }
        for (int pass = 0; pass < 2; pass++) {
            for (int i = from; i < s.size(); i++) {
                int p = s.parent()[i];
                int c = next[i];
                if (c >= 0) {
                    s.x()[i] = 0.5 * s.x()[i] + 0.25 * (s.x()[p] + s.x()[c]);
                    s.y()[i] = 0.5 * s.y()[i] + 0.25 * (s.y()[p] + s.y()[c]);
                    s.z()[i] = 0.5 * s.z()[i] + 0.25 * (s.z()[p] + s.z()[c]);
                }
            }
        }
    }
}
