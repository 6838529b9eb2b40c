package dev.phosphene.models.masonry;

import dev.phosphene.core.output.Tier;
import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import dev.phosphene.models.scene.Planting;
import java.util.ArrayList;
import java.util.List;

/**
 * Stones that lie together and change their level of detail together.
 *
 * @param name for labels
 * @param stones what lies here, in metres of the place
 */
public record Patch(String name, List<Stone> stones) {
    public Patch {
        stones = List.copyOf(stones);
    }

    /** The patch as a model that stands once: separate worn blocks near the eye, few triangles far away. */
    public Planting planting(Tier tier) {
        double[] origin = middle();
        List<Level> levels = new ArrayList<>();
        double radius = 0;
        for (Stone s : stones) {
            for (int i = 0; i < 24; i += 3) {
                double dx = s.corners()[i] - origin[0];
                double dy = s.corners()[i + 1] - origin[1];
                double dz = s.corners()[i + 2] - origin[2];
                radius = StrictMath.max(radius, StrictMath.sqrt(dx * dx + dy * dy + dz * dz));
            }
        }
        levels.add(new Level(cut(Detail.near(pitch(tier)), origin), 1 + near(tier) / radius));
        levels.add(new Level(cut(Detail.MIDDLE, origin), 1 + 4 * near(tier) / radius));
        levels.add(new Level(cut(Detail.FAR, origin), Double.POSITIVE_INFINITY));
        Instances once = new Instances().add(origin[0], origin[1], origin[2], 1, 0, 0.5, 0, 0, 0);
        return new Planting(new Model(name, Material.MOONSTONE, levels), once);
    }

    private Mesh cut(Detail detail, double[] origin) {
        MeshBuilder builder = new MeshBuilder();
        Cut cut = new Cut(builder, origin, detail);
        stones.forEach(cut::add);
        return builder.build();
    }

    private double[] middle() {
        double[] low = {1e9, 1e9, 1e9};
        double[] high = {-1e9, -1e9, -1e9};
        for (Stone s : stones) {
            for (int i = 0; i < 24; i++) {
                low[i % 3] = StrictMath.min(low[i % 3], s.corners()[i]);
                high[i % 3] = StrictMath.max(high[i % 3], s.corners()[i]);
            }
        }
        return new double[] {(low[0] + high[0]) / 2, (low[1] + high[1]) / 2, (low[2] + high[2]) / 2};
    }

    /** Metres from the patch within which its blocks are cut in full. */
    private static double near(Tier tier) {
        return switch (tier) {
            case DRAFT -> 4;
            case PREVIEW -> 12;
            case CINEMA -> 30;
        };
    }

    private static double pitch(Tier tier) {
        return switch (tier) {
            case DRAFT -> 0.75;
            case PREVIEW -> 0.24;
            case CINEMA -> 0.14;
        };
    }
}
