package dev.phosphene.core.parameter;

import dev.phosphene.core.curve.Colour;

/** The front of soft light that rolls outward from the sphere. */
public record Flood(
        @Quantity(doc = "radius the front has reached", unit = Unit.METRES, max = 2000)
        double radius,

        @Quantity(doc = "strength of the light behind the front", max = 8)
        double strength,

        @Quantity(
                doc = "its colour",
                max = 8,
                or = {1.0, 0.83, 0.68})
        Colour colour) {}
