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
        Mesh nearLimbs = a.limbs(new Tubes.Fineness(0.045, 7, 0.10), 26, 0.9);
        Mesh nearLeaves = a.leaves(760, 5, 0.66, 4, 6);
        List<Model> parts = List.of(
                new Model(
                        species.name() + "/foot",
                        Material.BARK,
                        levels(
                                new Step(a.foot.mesh(0.165 / a.fine), 11),
                                new Step(a.foot.mesh(0.3 / a.fine), 26),
                                new Step(a.foot.mesh(0.55 / a.fine), 60),
                                new Step(a.stump(), Double.POSITIVE_INFINITY))),
                new Model(
                        species.name() + "/limbs",
                        Material.BARK,
                        levels(
                                new Step(nearLimbs, 42),
                                new Step(a.limbs(new Tubes.Fineness(0.10, 5, 0.25), 16, 2), 75),
                                new Step(a.limbs(new Tubes.Fineness(0.2, 4, 0.6), 9, 4), 130),
                                new Step(a.limbs(new Tubes.Fineness(0.34, 3, 1.2), 6, 8), Double.POSITIVE_INFINITY))),
                new Model(
                        species.name() + "/leaves",
                        Material.FOLIAGE,
                        levels(
                                new Step(nearLeaves, 42),
                                new Step(a.leaves(330, 3, 1.15, 2, 4), 75),
                                new Step(a.leaves(150, 2, 1.9, 1, 2), 130),
                                new Step(a.leaves(60, 1, 3.2, 0, 0), Double.POSITIVE_INFINITY))));
        return new Tree(species, parts, List.of(a.foot.mesh(0.25), nearLimbs, nearLeaves));
    }

    private record Step(Mesh mesh, double metres) {}

    private static List<Level> levels(Step... steps) {
        List<Level> levels = new ArrayList<>();
        double radius = Reach.of(steps[0].mesh());
        for (Step s : steps) {
            levels.add(new Level(s.mesh(), s.metres() / radius));
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

    // What the foot shrinks to at a distance: the trunk carried down to the ground, flared
    private Mesh stump() {
        MeshBuilder mesh = new MeshBuilder();
        int sides = 8;
        double[] heights = {-0.2, 0.5, 2, foot.top()};
        double[] flare = {1.8, 1.35, 1.08, 1};
        double[] traits = new double[6];
        for (int k = 0; k < heights.length; k++) {
            for (int s = 0; s < sides; s++) {
                double angle = 2 * Math.PI * s / sides;
                double c = StrictMath.cos(angle);
                double d = StrictMath.sin(angle);
                double y = heights[k];
                double r = trunk.radius(angle, y) * flare[k];
                double x = trunk.axis().x(y) + c * r;
                double z = trunk.axis().z(y) + d * r;
                traits(x, y, z, c, 0, d, traits);
                mesh.vertex(x, y, z, c, 0, d, 0, 0, traits[0] * (k == 0 ? 0.4 : 1), traits[1], 0, 0);
            }
            for (int s = 0; k > 0 && s < sides; s++) {
                int a = (k - 1) * sides;
                int n = (s + 1) % sides;
                mesh.quad(a + s, a + sides + s, a + sides + n, a + n);
            }
        }
        return mesh.build();
    }

    private Mesh leaves(int sprays, int leaves, double length, int strands, int steps) {
        MeshBuilder mesh = new MeshBuilder();
        double more = Math.sqrt(fine);
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

    private void traits(double x, double y, double z, double nx, double ny, double nz, double[] out) {
        double open = 0.25 + 0.75 * crown.openness(x, y + 0.5, z);
        double under = 0.72 + 0.28 * ny;
        out[0] = Grain.clamp(open * under);
        out[1] = Cover.at(x, y, z, y, ny, nz, 0.25 * (1 - open)) * (y > foot.top() ? 0.9 : 1);
        out[2] = 0.3;
        out[3] = Grain.clamp(0.012 * Math.max(0, y - 12) * Math.hypot(x, z) / 6);
        out[4] = 0;
        out[5] = 0;
    }
}
