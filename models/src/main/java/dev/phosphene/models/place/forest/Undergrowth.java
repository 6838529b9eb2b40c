package dev.phosphene.models.place.forest;

import dev.phosphene.core.output.Tier;
import dev.phosphene.models.fern.Bough;
import dev.phosphene.models.fern.Fern;
import dev.phosphene.models.ground.Litter;
import dev.phosphene.models.ground.Mushrooms;
import dev.phosphene.models.lichen.Liana;
import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.moss.MossCushion;
import dev.phosphene.models.rock.Stone;
import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import dev.phosphene.models.scene.Planting;
import dev.phosphene.models.tree.Dice;
import dev.phosphene.models.tree.Grain;
import dev.phosphene.models.tree.Reach;
import dev.phosphene.models.tree.Scatter;
import java.util.ArrayList;
import java.util.List;

/** What grows and lies between the trees: ferns, stones, cushions of moss, mushrooms, fallen leaves and twigs. */
final class Undergrowth {
    private final Floor floor;
    private final List<Planting> plantings = new ArrayList<>();

    private Undergrowth(Floor floor) {
        this.floor = floor;
    }

    static List<Planting> plant(Floor floor, Tier tier) {
        Undergrowth u = new Undergrowth(floor);
        u.ferns(tier);
        u.boughs();
        u.lianas();
        u.stones();
        u.cushions();
        u.mushrooms(tier);
        u.litter(tier);
        return u.plantings;
    }

    private void ferns(Tier tier) {
        List<Instances> kinds = List.of(new Instances(), new Instances(), new Instances());
        // By hand: one at the lens of the first shot, some at the foot of the giants
        double[][] placed = {
            {0.74, -0.55, 0.8, 0},
            {0.98, 1.30, 0.6, 1},
            {-1.75, 1.3, 0.8, 1},
            {2.3, -1.6, 0.95, 2},
            {-0.6, -5.6, 0.8, 0},
            {1.9, -6.2, 1.1, 1},
            {-1.9, 3.3, 0.7, 2},
            {2.4, -12.3, 1.2, 0},
            {-0.9, -11.2, 0.9, 1}
        };
        for (double[] p : placed) {
            put(kinds.get((int) p[3]), p[0], p[1], p[2], new Dice((int) (p[0] * 1000)));
        }
        Dice dice = new Dice(401);
        double[] points = Scatter.disc(46, 1.5, dice);
        for (int i = 0; i < points.length; i += 2) {
            double x = points[i];
            double z = points[i + 1] - 22;
            Dice own = dice.fork(i);
            double clump = 0.5 + 0.5 * Grain.fractal(x / 5, 11, z / 5, 2);
            double trail = Trail.distance(x, z);
            if (own.unit() < 0.75 * Grain.step(0.42, 0.66, clump) * Grain.step(1.3, 2.4, trail) * clearOf(x, z, 1.35)) {
                put(kinds.get((int) (own.unit() * 3)), x, z, own.between(0.6, 1.25), own);
            }
        }
        for (int k = 0; k < 3; k++) {
            plantings.add(new Planting(Fern.model("fern-" + k, 10 + 2 * k, tier, 31 + k), kinds.get(k)));
        }
    }

    // Twigs that hang into the pictures of the path
    private void boughs() {
        double[][] placed = {{1.93, 1.74, -13.6, Math.PI, 0.9}, {2.2, 2.15, -14.3, 2.8, 1}};
        Instances places = new Instances();
        for (double[] p : placed) {
            places.add(p[0], p[1], p[2], p[4], p[3], 0.4, 0.2, 0, 0.7);
        }
        plantings.add(new Planting(Bough.model("bough", 11, 15), places));
    }

    // Ropes beside the crane's view, never before the light: what is near passes, what is far stays
    private void lianas() {
        double[][] placed = {
            {-5.3, 19.0, -12.6, 1.1},
            {2.35, 18.4, -8.1, 0.95},
            {-3.9, 16.4, -9.4, 0.8}
        };
        List<Instances> kinds = List.of(new Instances(), new Instances());
        for (int i = 0; i < placed.length; i++) {
            double[] p = placed[i];
            kinds.get(i % 2).add(p[0], p[1], p[2], p[3], 1.3 * i, 0.2 * i, 0.3, 0, 0.5);
        }
        for (int k = 0; k < 2; k++) {
            plantings.add(new Planting(Liana.model("liana-" + k, 9, 41 + k), kinds.get(k)));
        }
    }

    private void stones() {
        List<Instances> kinds = List.of(new Instances(), new Instances(), new Instances());
        Dice dice = new Dice(577);
        // Wet stones border the path where the camera walks, in groups of a large one and its small ones
        for (int i = 0; i < 34; i++) {
            Dice own = dice.fork(i);
            double z = 6 - 1.9 * i + own.around(0.7);
            double side = own.unit() < 0.5 ? -1 : 1;
            double x = Trail.x(z) + side * own.between(1.15, 1.9);
            stone(kinds.get(i % 3), x, z, own.between(0.4, 0.95), own);
            int small = 1 + (int) (own.unit() * 3);
            for (int k = 0; k < small; k++) {
                stone(kinds.get((i + k) % 3), x + own.around(0.7), z + own.around(0.7), own.between(0.12, 0.3), own);
            }
        }
        double[][] placed = {
            {-0.78, -23.3, 0.85},
            {1.05, -24.1, 0.62},
            {0.92, -22.5, 0.34},
            {-0.62, -25.9, 0.5},
            {1.15, -20.9, 0.4},
            {-0.2, -22.2, 0.2}
        };
        for (int i = 0; i < placed.length; i++) {
            stone(kinds.get(i % 3), placed[i][0], placed[i][1], placed[i][2], dice.fork(90 + i));
        }
        for (int k = 0; k < 3; k++) {
            plantings.add(new Planting(Stone.model("stone-" + k, 61 + k), kinds.get(k)));
        }
    }

    private void stone(Instances places, double x, double z, double size, Dice own) {
        // None before the first lens, where it would be a black egg
        if (size > 0.25 && z > -1.6 && z < 3.6 && Math.abs(x) < 2.2) {
            return;
        }
        places.add(x, floor.at(x, z) - 0.05 * size, z, size, own.angle(), own.unit(), 0, 0, 0);
    }

    private void cushions() {
        List<Instances> kinds = List.of(new Instances(), new Instances());
        Dice dice = new Dice(811);
        double[] points = Scatter.disc(40, 0.9, dice);
        for (int i = 0; i < points.length; i += 2) {
            double x = points[i];
            double z = points[i + 1] - 18;
            Dice own = dice.fork(i);
            double[] cover = new double[3];
            floor.cover(x, z, cover);
            double trail = Trail.distance(x, z);
            if (own.unit()
                    < 0.55 * cover[1] * Grain.step(0.8, 1.5, trail) * Grain.step(14, 6, trail) * clearOf(x, z, 1.1)) {
                double size = own.between(0.25, 0.9);
                kinds.get(i / 2 % 2).add(x, floor.at(x, z) - 0.01, z, size, own.angle(), own.unit(), 0, 0, 0);
            }
        }
        for (int k = 0; k < 2; k++) {
            plantings.add(new Planting(MossCushion.model("cushion-" + k, 91 + k), kinds.get(k)));
        }
    }

    private void mushrooms(Tier tier) {
        Instances places = new Instances();
        Dice dice = new Dice(947);
        for (int i = 0; i < 60; i++) {
            Dice own = dice.fork(i);
            Giant g = Giant.ALL.get(i % Giant.ALL.size());
            double a = own.angle();
            double r = g.species().girth() * own.between(1.5, 2.6) + 0.5;
            double x = g.x() + r * StrictMath.cos(a);
            double z = g.z() + r * StrictMath.sin(a);
            put(places, x, z, own.between(0.8, 1.5), own);
        }
        // Small things tell how large the root is that they stand by
        double[][] placed = {
            {-0.68, -0.66, 0.62}, {-1.02, -1.05, 0.9}, {-0.42, -0.98, 0.7}, {-1.5, 0.2, 0.8}, {0.5, -21.2, 1.2}
        };
        for (double[] p : placed) {
            put(places, p[0], p[1], p[2], new Dice((int) (p[1] * 1000)));
        }
        Mesh near = Mushrooms.troop(7, 0.22, tier == Tier.DRAFT ? 9 : 12, 5);
        double radius = Reach.of(near);
        plantings.add(new Planting(
                new Model(
                        "mushrooms",
                        Material.FOLIAGE,
                        List.of(
                                new Level(near, 2.6 / radius),
                                new Level(Mushrooms.troop(7, 0.22, 4, 5), 4.5 / radius))),
                places));
    }

    private void litter(Tier tier) {
        Instances leaves = new Instances();
        Instances twigs = new Instances();
        Dice dice = new Dice(1063);
        double[] points = Scatter.disc(40, tier == Tier.DRAFT ? 1.5 : 1.1, dice);
        for (int i = 0; i < points.length; i += 2) {
            double x = points[i];
            double z = points[i + 1] - 20;
            Dice own = dice.fork(i);
            double trail = Trail.distance(x, z);
            if (trail < 5 && own.unit() < 0.7) {
                put(own.unit() < 0.22 ? twigs : leaves, x, z, own.between(0.8, 1.2), own);
            }
        }
        Mesh patch = Litter.leaves(46, 1.1, 3);
        double radius = Reach.of(patch);
        plantings.add(new Planting(
                new Model(
                        "fallen-leaves",
                        Material.FOLIAGE,
                        List.of(new Level(patch, 6 / radius), new Level(Litter.leaves(14, 1.1, 3), 14 / radius))),
                leaves));
        plantings.add(new Planting(
                new Model("twigs", Material.BARK, List.of(new Level(Litter.twigs(6, 7), 8 / radius))), twigs));
    }

    private void put(Instances places, double x, double z, double size, Dice own) {
        places.add(x, floor.at(x, z) - 0.01, z, size, own.angle(), own.unit(), own.around(1), 0, own.unit());
    }

    // 0 inside the wood of a giant's foot, 1 clear of it; girths of clearance
    private static double clearOf(double x, double z, double girths) {
        for (Giant g : Giant.ALL) {
            if (g.distance(x, z) < girths * g.species().girth() + 0.3) {
                return 0;
            }
        }
        return 1;
    }
}
