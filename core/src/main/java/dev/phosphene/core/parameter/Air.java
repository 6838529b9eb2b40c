package dev.phosphene.core.parameter;

import dev.phosphene.core.curve.Colour;

/** Mist and the light that stands in it. */
public record Air(
        @Quantity(doc = "extinction at base height", unit = Unit.PER_METRE, max = 1, or = 0.012)
        double density,

        @Quantity(doc = "height over which the mist thins to 1/e", unit = Unit.METRES, min = 0.1, max = 200, or = 9)
        double height,

        @Quantity(doc = "height at which density holds", unit = Unit.METRES, min = -50, max = 50)
        double base,

        @Quantity(doc = "how patchy the mist is", or = 0.5) double patches,

        @Quantity(
                doc = "colour of the light that mist scatters, times sky light",
                max = 8,
                or = {1, 1, 1})
        Colour tint,

        @Quantity(
                doc = "extinction of the mist that lies on the ground, where it is thickest",
                unit = Unit.PER_METRE,
                max = 1)
        double mist,

        @Quantity(doc = "height of that mist over the ground", unit = Unit.METRES, min = 0.1, max = 50, or = 1.6)
        double mistHeight,

        @Quantity(
                doc = "how far mist throws light forward: 0 to all sides alike, 0.9 hardly turns it",
                min = -0.9,
                max = 0.9,
                or = 0.55)
        double anisotropy,

        @Quantity(doc = "strength of the shafts that key light and sphere throw through the air", max = 8, or = 1)
        double shafts) {}
