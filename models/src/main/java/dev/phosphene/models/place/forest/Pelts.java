package dev.phosphene.models.place.forest;

import dev.phosphene.core.output.Tier;
import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.moss.MossPelt;
import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Planting;
import dev.phosphene.models.tree.Reach;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Moss with depth where a lens comes near: on roots of giants, on stones and cushions. */
final class Pelts {
    private static final double METRES = 3.2;

    private final Tier tier;
    private final List<Planting> plantings = new ArrayList<>();

    private Pelts(Tier tier) {
        this.tier = tier;
    }

    /** Over what has been planted already. */
    static List<Planting> over(List<Planting> bare, Tier tier) {
        Pelts pelts = new Pelts(tier);
        for (Planting planting : bare) {
            String name = planting.model().name();
            if (name.endsWith("/foot")
                    || name.startsWith("stone-")
                    || name.startsWith("cushion-")
                    || name.startsWith("ground-")) {
                pelts.cover(planting);
            }
        }
        return pelts.plantings;
    }

    // One pelt an instance: each has its own near side
    private void cover(Planting planting) {
        Mesh bare = planting.model().levels().getFirst().mesh();
        float[] v = planting.instances().values();
        double reach = Reach.of(bare);
        for (int i = 0; i < planting.instances().count(); i++) {
            int o = i * Instances.STRIDE;
            float[] own = Arrays.copyOfRange(v, o, o + Instances.STRIDE);
            if (Lens.near(own[0], own[1], own[2]) <= 0 && reach * own[3] < 1) {
                continue;
            }
            Mesh pelt = MossPelt.of(bare, (x, y, z) -> near(own, x, y, z));
            if (pelt.triangleCount() > 0) {
                Instances place = new Instances()
                        .add(own[0], own[1], own[2], own[3], own[4], own[5], own[6], own[7], own[8], 0, 0, 0);
                plantings.add(
                        MossPelt.planting("pelt-" + planting.model().name() + "-" + i, pelt, place, METRES, tier));
            }
        }
    }

    // Height of moss at a point of an instance that is turned about y alone
    private static double near(float[] own, double x, double y, double z) {
        double straight = 1 - 2 * own[5] * own[5];
        double across = 2 * own[7] * own[5];
        return Lens.near(
                own[0] + own[3] * (straight * x + across * z),
                own[1] + own[3] * y,
                own[2] + own[3] * (straight * z - across * x));
    }
}
