package dev.phosphene.core.parameter;

/** Moonstone: pale stone with a blue sheet of light that floats below the surface. */
public record Moonstone(
        @Quantity(doc = "strength of the blue sheet", max = 4, or = 1)
        double sheen,

        @Quantity(doc = "light that wakes inside the stone and answers the sphere", max = 8)
        double wake) {}
