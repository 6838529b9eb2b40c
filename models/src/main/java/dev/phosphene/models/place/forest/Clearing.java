package dev.phosphene.models.place.forest;

import dev.phosphene.core.curve.Point;
import dev.phosphene.core.output.Tier;
import dev.phosphene.models.tree.Glade;
import dev.phosphene.models.tree.Grain;

/** The glade the ranks are planted in: thinner along the path and northwards, where the light stands between the trunks. */
record Clearing(Floor floor, Tier tier) implements Glade {
    @Override
    public double outer() {
        return 380;
    }

    @Override
    public double spacing() {
        return 8;
    }

    @Override
    public double density(double x, double z) {
        for (Giant g : Giant.ALL) {
            if (g.distance(x, z) < 6.5) {
                return 0;
            }
        }
        double trail = Trail.distance(x, z);
        // A lane for the eye along the path's last half and beyond, opening to the horizon
        double ahead = -26 - z;
        double lane = ahead > 0 ? Grain.step(0.10, 0.20, Math.abs(x + 1) / (ahead + 30)) : 1;
        // … which far ranks still cross, so that no bare line is its end
        lane = Math.max(lane, 0.55 * Grain.step(95, 140, ahead));
        double groves = 0.66 + 0.34 * Grain.at(x / 27, 5, z / 27);
        // Behind the giants a wood half as dense hides as much; far off it closes to a wall
        double round = Trail.approach(x, z);
        groves *= 1 - 0.5 * Grain.step(24, 40, round) * Grain.step(130, 90, round);
        // Sky comes down between the crowns along the path
        groves *= 0.45 + 0.55 * Grain.step(6, 20, trail);
        return groves * Grain.step(3.6, 5.5, trail) * (0.06 + 0.94 * lane);
    }

    @Override
    public double ground(double x, double z) {
        return floor.at(x, z);
    }

    @Override
    public double approach(double x, double z) {
        return Trail.approach(x, z);
    }

    @Override
    public Point lens() {
        return new Point(1, 0, -6);
    }

    @Override
    public double fineWithin() {
        return tier == Tier.DRAFT ? 16 : meshesWithin();
    }

    @Override
    public double meshesWithin() {
        return switch (tier) {
            case DRAFT -> 28;
            case PREVIEW -> 46;
            case CINEMA -> 80;
        };
    }
}
