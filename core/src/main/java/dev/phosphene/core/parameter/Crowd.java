package dev.phosphene.core.parameter;

/** The beings in the tiers: winged, harp-strung, and great hunched ones. */
public record Crowd(
        @Quantity(doc = "share of the tiers in which they have appeared, out of motes, from the stage upward")
        double presence,

        @Quantity(doc = "how far heads have turned to the stage", or = 1)
        double attention,

        @Quantity(doc = "brightness of wings and embers", max = 8, or = 1)
        double embers,

        @Quantity(doc = "how far the wings are open", or = 0.25)
        double wings,

        @Quantity(doc = "joy: they rise, wings beat, harps flare")
        double joy,

        @Quantity(doc = "how far they have blurred into the colours of twilight")
        double twilight) {}
