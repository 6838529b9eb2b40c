package dev.phosphene.core.parameter;

/** The trail that falls away behind the rising sphere. */
public record Stardust(
        @Quantity(doc = "grains born a second, as a share of the tier's most")
        double amount,

        @Quantity(doc = "brightness of a grain", max = 16, or = 1)
        double glow) {}
