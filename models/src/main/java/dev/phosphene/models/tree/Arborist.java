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

/** Builds one individual in all its levels: about 15 k, 4 k, 900 and 200 triangles at draft. */
final class Arborist {
    private final Species species;
    private final double fine;
    private final Crown crown;
    private final Skeleton bones;
    private final Trunk trunk;
    private final Foot foot;
    private final int trunkNodes;

    private Arborist(Species species, Tier tier) {
        this.species = species;
        this.fine = switch (tier) {
            case DRAFT -> 1;
            case PREVIEW -> 1.5;
            case CINEMA -> 2.2;
        };
        Axis axis = Axis.of(species);
        crown = Crown.of(species, axis);
        bones = Growth.of(species, axis, crown);
        trunk = Trunk.of(species, axis, bones);
        foot = Foot.of(species, trunk);
        trunkNodes = trunk.radii().length;
    }

    static Tree build(Species species, Tier tier) {
        Arborist a = new Arborist(species, tier);
        // Feet are seen from within arm's reach, trunks from the path, crowns never nearer than their height
        double size = Math.min(1, 0.25 + 0.55 * species.girth());
        List<Mesh> feet = Thinning.levels(
                a.foot.mesh(0.125 / Math.sqrt(a.fine), a::traits),
                (int) (13000 * size * a.fine),
                (int) (4200 * size * a.fine),
                (int) (1100 * size * a.fine),
                (int) (300 * size * a.fine));
        Mesh nearLimbs = a.limbs(new Tubes.Fineness(0.075, 6, 0.16), 24, 1.1);
        Mesh nearLeaves = a.leaves(640, 5, 0.68, 3, 5);
        List<Model> parts = List.of(
                new Model(
                        species.name() + "/foot",
                        Material.BARK,
                        levels(
                                a.fine,
                                new Step(feet.get(0), 8.5),
                                new Step(feet.get(1), 17),
                                new Step(feet.get(2), 38),
                                new Step(feet.get(3), Double.POSITIVE_INFINITY))),
                new Model(
                        species.name() + "/limbs",
                        Material.BARK,
                        levels(
                                a.fine,
                                new Step(nearLimbs, 27),
                                new Step(a.limbs(new Tubes.Fineness(0.12, 4, 0.3), 14, 2), 40),
                                new Step(a.limbs(new Tubes.Fineness(0.24, 4, 0.7), 8, 5), 66),
                                new Step(a.limbs(new Tubes.Fineness(0.36, 3, 1.2), 6, 9), Double.POSITIVE_INFINITY))),
                new Model(
                        species.name() + "/leaves",
                        Material.FOLIAGE,
                        levels(
                                a.fine,
                                new Step(nearLeaves, 29),
                                new Step(a.leaves(300, 3, 1.2, 2, 4), 42),
                                new Step(a.leaves(120, 2, 2.1, 1, 2), 66),
                                new Step(a.leaves(55, 1, 3.4, 0, 0), Double.POSITIVE_INFINITY))));
        return new Tree(species, parts, List.of(feet.get(1), nearLimbs, nearLeaves));
    }

    private record Step(Mesh mesh, double metres) {}

    private static List<Level> levels(double fine, Step... steps) {
        List<Level> levels = new ArrayList<>();
        double radius = Reach.of(steps[0].mesh());
        for (Step s : steps) {
            levels.add(new Level(s.mesh(), fine * s.metres() / radius));
        }
        return levels;
    }

    private Mesh limbs(Tubes.Fineness fineness, int sides, double rise) {
        MeshBuilder mesh = new MeshBuilder();
        int around = (int) (sides * Math.min(1.5, fine));
        Stem.add(mesh, trunk, foot.top() - 0.5, around, rise / fine, 0.03, this::traits);
        Tubes.Fineness finer = new Tubes.Fineness(
                fineness.least() / fine, (int) (fineness.sides() * Math.min(1.7, fine)), fineness.slack() / fine);
        Tubes.add(mesh, bones, trunkNodes, finer, this::traits);
        return mesh.build();
    }

    private Mesh leaves(int sprays, int leaves, double length, int strands, int steps) {
        MeshBuilder mesh = new MeshBuilder();
        double more = Math.sqrt(fine) / (0.62 + 0.38 * Math.min(1, species.girth()));
        Leaves.add(
                mesh,
                bones,
                crown,
                trunkNodes,
                new Leaves.Fineness((int) (sprays * fine), leaves, length / more),
                species.seed());
        if (strands > 0) {
            curtains(mesh, strands, steps);
        }
        return mesh.build();
    }

    // Lichen hangs where limbs are thick enough to have stood a century
    private void curtains(MeshBuilder mesh, int strands, int steps) {
        Dice dice = new Dice(species.seed()).fork(8);
        int hung = 0;
        for (int tries = 0; tries < 40 * species.curtains() && hung < species.curtains(); tries++) {
            int i = trunkNodes + (int) (dice.unit() * (bones.size() - trunkNodes));
            if (bones.radius()[i] > 0.07 && bones.radius()[i] < 0.4) {
                double x = bones.x()[i];
                double y = bones.y()[i] - 0.6 * bones.radius()[i];
                double z = bones.z()[i];
                double length = dice.between(1.2, 5.2) * dice.between(0.6, 1);
                Curtain.add(
                        mesh, x, y, z, length, strands, steps, 0.3 + 0.7 * crown.openness(x, y, z), dice.fork(tries));
                hung++;
            }
        }
    }

    // Folds of the trunk are darker than its ridges
    private double fold(double x, double y, double z) {
        double mean = trunk.mean(y);
        double rho = Math.hypot(x - trunk.axis().x(y), z - trunk.axis().z(y));
        return y < trunk.top() && rho < 1.5 * mean ? Grain.clamp(0.75 + 1.4 * (rho - mean) / mean) : 1;
    }

    private void traits(double x, double y, double z, double nx, double ny, double nz, double[] out) {
        double open = 0.25 + 0.75 * crown.openness(x, y + 0.5, z);
        double under = 0.72 + 0.28 * ny;
        out[0] = Grain.clamp(open * under * fold(x, y, z));
        out[1] = Cover.at(x, y, z, y, ny, nz, 0.25 * (1 - open)) * (y > foot.top() ? 0.9 : 1);
        out[2] = 0.3;
        out[3] = Grain.clamp(0.012 * Math.max(0, y - 12) * Math.hypot(x, z) / 6);
        out[4] = 0;
        out[5] = 0;
    }
}
