package dev.phosphene.models.tree;

import dev.phosphene.core.output.Tier;
import dev.phosphene.models.lichen.Curtain;
import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Builds one individual in all its levels: about 20 k, 7 k, 2 k and 600 triangles at draft.
 *
 * <p>Foot, trunk, tiers of limbs and clouds of leaves are models of their own, so that what is out of sight costs nothing.
 */
final class Arborist {
    private static final int TIERS = 3;

    private final Species species;
    private final double fine;
    private final Crown crown;
    private final Skeleton bones;
    private final Trunk trunk;
    private final Foot foot;
    private final Bark bark;
    private final int trunkNodes;
    private final int[] twigs;
    private final List<Model> parts = new ArrayList<>();
    private final List<Mesh> portrait = new ArrayList<>();

    private Arborist(Species species, Tier tier) {
        this.species = species;
        this.fine = switch (tier) {
            case DRAFT -> 0.82;
            case PREVIEW -> 1.5;
            case CINEMA -> 2.2;
        };
        Axis axis = Axis.of(species);
        crown = Crown.of(species, axis);
        bones = Growth.of(species, axis, crown);
        trunk = Trunk.of(species, axis, bones);
        foot = Foot.of(species, trunk);
        bark = new Bark(trunk, crown);
        trunkNodes = trunk.radii().length;
        twigs = Leaves.twigs(bones, crown, trunkNodes, species.seed());
    }

    static Tree build(Species species, Tier tier) {
        Arborist a = new Arborist(species, tier);
        a.foot();
        a.part("trunk", Material.BARK, new double[] {22, 36, 64, Double.POSITIVE_INFINITY}, a::stem);
        for (int t = 0; t < TIERS; t++) {
            int storey = t;
            double[] metres = {15, 27, 48, Double.POSITIVE_INFINITY};
            a.part("limbs-" + t, Material.BARK, metres, level -> a.limbs(level, storey));
        }
        for (int c = 0; c < a.crown.clouds().size(); c++) {
            Crown.Cloud cloud = a.crown.clouds().get(c);
            double[] metres = {13, 25, 46, Double.POSITIVE_INFINITY};
            a.part("leaves-" + c, Material.FOLIAGE, metres, level -> a.leaves(level, cloud));
        }
        return new Tree(species, List.copyOf(a.parts), List.copyOf(a.portrait));
    }

    private void foot() {
        double size = Math.min(1, 0.25 + 0.55 * species.girth());
        int[] triangles = {5800, 2300, 720, 320};
        for (int i = 0; i < triangles.length; i++) {
            triangles[i] = (int) (triangles[i] * size * fine);
        }
        Mesh whole = foot.mesh(0.125 / Math.sqrt(fine), bark);
        // The cut through the trunk stays a ring, or daylight shows below the trunk
        List<Mesh> feet = Thinning.levels(whole, v -> whole.positions()[3 * v + 1] > foot.top() - 0.3, triangles);
        // Roots are seen from within arm's reach
        part("foot", Material.BARK, new double[] {7, 14, 34, Double.POSITIVE_INFINITY}, feet::get);
        portrait.set(0, feet.get(1));
    }

    /** Adds a part: levels by number, each drawn nearer than so many metres; empty parts are left out. */
    private void part(String name, Material material, double[] metres, IntFunction<Mesh> meshes) {
        Mesh near = meshes.apply(0);
        if (near.indices().length == 0) {
            return;
        }
        portrait.add(near);
        double radius = Reach.of(near);
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < metres.length; i++) {
            Mesh mesh = i == 0 ? near : meshes.apply(i);
            double within = fine * metres[i] / radius;
            // A level that saves nothing gives its range to the one before
            if (i > 0 && mesh.triangleCount() >= levels.getLast().mesh().triangleCount()) {
                mesh = levels.removeLast().mesh();
            }
            levels.add(new Level(mesh, within));
        }
        parts.add(new Model(species.name() + "/" + name, material, levels));
    }

    private Mesh stem(int level) {
        int[] sides = {24, 14, 9, 6};
        double[] rise = {1.1, 2.2, 5, 10};
        MeshBuilder mesh = new MeshBuilder();
        int around = (int) (sides[level] * Math.min(1.5, fine));
        Stem.add(mesh, trunk, foot.top() - 0.5, around, rise[level] / fine, 0.03, bark);
        return mesh.build();
    }

    private Mesh limbs(int level, int storey) {
        double[] least = {0.08, 0.135, 0.23, 0.34};
        int[] sides = {6, 3, 3, 3};
        double[] slack = {0.16, 0.32, 0.7, 1.3};
        MeshBuilder mesh = new MeshBuilder();
        Tubes.Fineness fineness = new Tubes.Fineness(
                least[level] / fine, (int) (sides[level] * Math.min(1.7, fine)), slack[level] / fine);
        Tubes.add(mesh, bones, trunkNodes, fineness, bark, node -> storeyOf(node) == storey);
        return mesh.build();
    }

    private int storeyOf(int node) {
        double low = species.height() * (species.firstLimb() + 0.05);
        double share = (bones.y()[node] - low) / (species.height() * 0.9 - low);
        return (int) Math.min(TIERS - 1, Math.max(0, share * TIERS));
    }

    private Mesh leaves(int level, Crown.Cloud cloud) {
        int[] sprays = {460, 240, 110, 52};
        int[] leaves = {4, 3, 2, 1};
        double[] length = {0.80, 1.15, 2.0, 3.3};
        double smaller = (0.62 + 0.38 * Math.min(1, species.girth())) / Math.sqrt(fine);
        MeshBuilder mesh = new MeshBuilder();
        Leaves.Fineness fineness =
                new Leaves.Fineness((int) (sprays[level] * fine), leaves[level], length[level] * smaller);
        Leaves.add(mesh, bones, crown, cloud, twigs, fineness, species.seed());
        int[] strands = {3, 2, 1, 0};
        if (strands[level] > 0) {
            curtains(mesh, cloud, strands[level], 6 - 2 * level);
        }
        return mesh.build();
    }

    // Lichen hangs where limbs are thick enough to have stood a century
    private void curtains(MeshBuilder mesh, Crown.Cloud cloud, int strands, int steps) {
        Dice dice = new Dice(species.seed()).fork(8);
        int hung = 0;
        for (int tries = 0; tries < 40 * species.curtains() && hung < species.curtains(); tries++) {
            int i = trunkNodes + (int) (dice.unit() * (bones.size() - trunkNodes));
            double length = dice.between(1.2, 5.2) * dice.between(0.6, 1);
            if (bones.radius()[i] > 0.07 && bones.radius()[i] < 0.4) {
                double x = bones.x()[i];
                double y = bones.y()[i] - 0.6 * bones.radius()[i];
                double z = bones.z()[i];
                if (crown.nearest(x, y, z) == cloud) {
                    double open = 0.3 + 0.7 * crown.openness(x, y, z);
                    Curtain.add(mesh, x, y, z, length, strands, steps, open, dice.fork(tries));
                }
                hung++;
            }
        }
    }
}
