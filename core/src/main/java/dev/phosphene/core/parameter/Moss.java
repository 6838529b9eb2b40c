package dev.phosphene.core.parameter;

/** Phosphorescent moss on bark, root and stone. */
public record Moss(
        @Quantity(doc = "glow of the moss; 1 is its resting level", max = 8, or = 1)
        double glow,

        @Quantity(
                doc = "radius around the place's first-moss mark within which moss has lit",
                unit = Unit.METRES,
                max = 500,
                or = 500)
        double reach,

        @Quantity(doc = "depth of the slow breathing", or = 0.45)
        double breath,

        @Quantity(doc = "how much the moss answers heartbeats")
        double pulse,

        @Quantity(doc = "share of sapphire against emerald", or = 0.5)
        double sapphire) {}
