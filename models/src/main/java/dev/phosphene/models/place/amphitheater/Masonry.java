package dev.phosphene.models.place.amphitheater;

import dev.phosphene.models.masonry.Bowl;
import dev.phosphene.models.masonry.Patch;
import dev.phosphene.models.masonry.Stone;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Every laid stone of the building, gathered into patches that change their level of detail together. */
final class Masonry {
    /** Rows a patch spans, and patches around the bowl. */
    private static final int ROWS = 2;

    private static final int SECTORS = 28;

    private Masonry() {}

    static List<Patch> patches() {
        List<Patch> patches = new ArrayList<>();
        sectors("orchestra", Floors.orchestra(), 6, patches);
        for (int band = 0; band < Bowl.TIERS; band += ROWS) {
            List<Stone> rows = new ArrayList<>();
            for (int k = band; k < band + ROWS; k++) {
                rows.addAll(Tiers.stones(k));
            }
            sectors("tiers-" + band, rows, SECTORS, patches);
        }
        patches.add(new Patch("aisle/floor", Floors.aisle()));
        patches.add(new Patch("aisle/west", Aisle.wall(-1)));
        patches.add(new Patch("aisle/east", Aisle.wall(1)));
        patches.add(new Patch("gate", Aisle.gate()));
        sectors("rim", Floors.rim(), SECTORS, patches);
        sectors("rubble", Rubble.stones(), SECTORS, patches);
        for (int i = 0; i < Ring.BAYS; i++) {
            List<Stone> bay = Ring.bay(i);
            if (!bay.isEmpty()) {
                patches.add(new Patch("ring-" + i, bay));
            }
        }
        return patches;
    }

    private static void sectors(String name, List<Stone> stones, int count, List<Patch> into) {
        TreeMap<Integer, List<Stone>> sectors = new TreeMap<>();
        for (Stone s : stones) {
            double turn = StrictMath.atan2(s.middle(0), -s.middle(2)) / (2 * StrictMath.PI) + 0.5;
            int sector = StrictMath.min(count - 1, (int) (turn * count));
            sectors.computeIfAbsent(sector, i -> new ArrayList<>()).add(s);
        }
        sectors.forEach((sector, own) -> into.add(new Patch(name + "/" + sector, own)));
    }
}
