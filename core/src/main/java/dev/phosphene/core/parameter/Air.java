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
        Colour tint) {}
