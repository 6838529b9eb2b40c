package dev.phosphene.models.place.amphitheater;

import dev.phosphene.core.curve.Point;
import dev.phosphene.models.crowd.Beings;
import dev.phosphene.models.masonry.Bowl;
import java.util.Map;

/** Named points of the place, metres: where cameras stand and what they look at. */
final class Marks {
    static final Map<String, Point> ALL = Map.ofEntries(
            Map.entry("stage", new Point(0, Bowl.STAGE_RISE, 0)),
            Map.entry("centre", new Point(0, 0, 0)),
            Map.entry("dreamer", new Point(0, Bowl.STAGE_RISE, 2.2)),
            Map.entry("gate", new Point(0, 1.4, -35)),
            Map.entry("aisle", new Point(0, 1.4, -18)),
            Map.entry("precipice", new Point(0, 13.2, 50)),
            Map.entry("behind-precipice", new Point(0.6, 14.6, 57)),
            Map.entry("rim-north", polar(0, 37, Bowl.RIM_HEIGHT)),
            Map.entry("rim-east", polar(90, 37, Bowl.RIM_HEIGHT)),
            Map.entry("rim-south", polar(180, 37, Bowl.RIM_HEIGHT)),
            Map.entry("rim-west", polar(270, 37, Bowl.RIM_HEIGHT)),
            Map.entry("far-rim", polar(-12, 38, 12)),
            Map.entry("top-tier", polar(200, 34.6, Bowl.height(17) + 0.55)),
            Map.entry("middle-tier", polar(250, Bowl.radius(6) + 0.4, Bowl.height(6) + 0.85)),
            Map.entry("hero-eye", Beings.heroEye()),
            Map.entry("first-moss", polar(180, 40, Bowl.RIM_HEIGHT)));

    private Marks() {}

    private static Point polar(double degrees, double radius, double y) {
        double azimuth = StrictMath.toRadians(degrees);
        return new Point(radius * StrictMath.sin(azimuth), y, -radius * StrictMath.cos(azimuth));
    }
}
