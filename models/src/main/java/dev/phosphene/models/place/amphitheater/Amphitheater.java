package dev.phosphene.models.place.amphitheater;

import dev.phosphene.core.curve.Point;
import dev.phosphene.core.output.Tier;
import dev.phosphene.models.crowd.Beings;
import dev.phosphene.models.dreamer.Dreamer;
import dev.phosphene.models.masonry.Bowl;
import dev.phosphene.models.masonry.Patch;
import dev.phosphene.models.masonry.Seats;
import dev.phosphene.models.place.Place;
import dev.phosphene.models.scene.Planting;
import dev.phosphene.models.scene.Scene;
import dev.phosphene.models.shatter.Shards;
import dev.phosphene.models.stage.Disc;
import dev.phosphene.models.tree.ForestTrees;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The amphitheater of moonstone: a table of its contents, from the stage outward. */
public final class Amphitheater implements Place {
    @Override
    public String name() {
        return "amphitheater";
    }

    @Override
    public Map<String, Point> marks() {
        return Marks.ALL;
    }

    @Override
    public Scene build(Tier tier) {
        ForestTrees trees = ForestTrees.build(tier);
        List<Planting> plantings = new ArrayList<>(built(tier));
        plantings.addAll(Ledge.plantings());
        plantings.addAll(Woods.plantings(trees, tier));
        plantings.addAll(Beings.plant(Seats.taken()));
        plantings.addAll(Dreamer.plant(0, Bowl.STAGE_RISE, 2.2, tier));
        plantings.add(Shards.plant(0, Bowl.STAGE_RISE, 1.5, 8));
        return new Scene(plantings, trees.atlas(), Lights.fireflies(), new float[] {-9, 11, 30, 9, 18, 60});
    }

    /** What is stone or earth, and the roots upon it. */
    static List<Planting> built(Tier tier) {
        List<Planting> plantings = new ArrayList<>();
        plantings.add(Disc.planting(Bowl.STAGE, tier));
        for (Patch patch : Masonry.patches()) {
            plantings.add(patch.planting(tier));
        }
        plantings.addAll(Bed.plantings());
        plantings.addAll(Land.plantings());
        plantings.addAll(Grip.plantings());
        return plantings;
    }

    @Override
    public double groundAt(double x, double z) {
        return Terrain.height(x, z);
    }
}
