package dev.phosphene.models.place.forest;

import dev.phosphene.core.curve.Point;
import dev.phosphene.core.output.Tier;
import dev.phosphene.models.ground.GroundMesh;
import dev.phosphene.models.light.LightGrid;
import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.place.Place;
import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import dev.phosphene.models.scene.Planting;
import dev.phosphene.models.scene.Scene;
import dev.phosphene.models.tree.Dice;
import dev.phosphene.models.tree.ForestTrees;
import dev.phosphene.models.tree.Grain;
import dev.phosphene.models.tree.Ranks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The forest as a place: giants by hand along a path, ranks to the horizon, undergrowth, ground. */
public final class Forest implements Place {
    private static final int FIREFLIES = 1500;

    private final Floor floor = new Floor();

    @Override
    public String name() {
        return "forest";
    }

    @Override
    public Map<String, Point> marks() {
        return Map.ofEntries(
                Map.entry("first-moss", new Point(-0.5, 0.4, -1.5)),
                Map.entry("roots", new Point(0.4, 0.35, 3)),
                Map.entry("crane", new Point(1.2, 1, -5)),
                Map.entry("crane-trunk", new Point(3.5, 10, -9)),
                Map.entry("crown", new Point(2.5, 34, -11)),
                Map.entry("path-south", new Point(Trail.x(12), 1.6, 12)),
                Map.entry("path-walk", new Point(Trail.x(-18), 1.6, -18)),
                Map.entry("path-north", new Point(Trail.x(-44), 1.2, -44)),
                Map.entry("vista", new Point(0, 6, -120)));
    }

    @Override
    public double groundAt(double x, double z) {
        return floor.at(x, z);
    }

    @Override
    public Scene build(Tier tier) {
        ForestTrees trees = ForestTrees.build(tier);
        List<Planting> plantings = new ArrayList<>();
        ground(plantings);
        for (Giant g : Giant.ALL) {
            double seed = new Dice((int) (g.x() * 100 + g.z() * 7)).unit();
            Instances place = new Instances()
                    .add(g.x(), floor.seat(g) - 0.04, g.z(), g.scale(), g.yaw(), seed, 2 * seed - 1, 0, seed);
            plantings.addAll(trees.of(g.species()).plant(place));
        }
        plantings.add(Brook.on(floor));
        plantings.addAll(Undergrowth.plant(floor, tier));
        plantings.addAll(Pelts.over(plantings, tier));
        plantings.addAll(Ranks.plant(trees, new Clearing(floor, tier), 2027));
        return new Scene(plantings, trees.atlas(), fireflies(), new float[] {-5, 0.05f, -22, 5, 3.2f, 3});
    }

    private void ground(List<Planting> plantings) {
        double[] xs = GroundMesh.lines(-400, 400, 0, 4.5, 0.62, 1.36);
        double[] zs = GroundMesh.lines(-420, 400, -14, 22, 0.7, 1.36);
        List<Mesh> tiles = GroundMesh.tiles(floor, xs, zs, 12, floor::cover);
        for (int i = 0; i < tiles.size(); i++) {
            Model model =
                    new Model("ground-" + i, Material.SOIL, List.of(new Level(tiles.get(i), Double.POSITIVE_INFINITY)));
            plantings.add(new Planting(model, new Instances().add(0, 0, 0, 1, 0, 0.5, 0, 0, 0)));
        }
    }

    // Homes are where they gather: most in one swarm over the brook, the rest along the path, most of them low. A phase
    // above 1 tells that
    // they roam about their homes until they are called
    private float[] fireflies() {
        float[] homes = new float[4 * FIREFLIES];
        Dice dice = new Dice(1301);
        for (int i = 0; i < homes.length; i += 4) {
            boolean swarms = dice.unit() < 0.52;
            double z = swarms ? -29 + 11 * dice.around(1) * dice.unit() : dice.between(Trail.WALKED, 8);
            double near = swarms ? Grain.mix(0.25, 1.1, dice.unit()) : dice.between(0.5, 4);
            double x = (swarms ? Brook.x(z) : Trail.x(z)) + dice.around(1) * near;
            double u = dice.unit();
            homes[i] = (float) x;
            homes[i + 1] = (float) (floor.at(x, z) + 0.25 + Grain.mix(0.05, swarms ? 1.5 : 3, u * u));
            homes[i + 2] = (float) z;
            homes[i + 3] = (float) (1 + dice.unit());
        }
        return homes;
    }

    @Override
    public LightGrid lightGrid() {
        return new LightGrid(-30, -1, -62, 30, 21, 18, 30, 12, 40);
    }
}
