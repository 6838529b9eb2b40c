package dev.phosphene.core.parameter;

/** Fireflies and spores. */
public record Fireflies(
        @Quantity(doc = "share of the place's fireflies that are awake")
        double amount,

        @Quantity(doc = "how far they have gathered along the path")
        double gather,

        @Quantity(doc = "brightness", max = 8, or = 1) double glow,

        @Quantity(doc = "share of the place's spores hanging in the air")
        double spores) {}
