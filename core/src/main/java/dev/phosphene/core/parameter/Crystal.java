package dev.phosphene.core.parameter;

import dev.phosphene.core.curve.Point;

/** The crystal sphere and the seven streams within. */
public record Crystal(
        @Quantity(doc = "whether the sphere is there") double presence,

        @Quantity(
                doc = "its centre",
                unit = Unit.METRES,
                min = -5000,
                max = 5000,
                or = {0, 1.4, 0})
        Point position,

        @Quantity(doc = "its radius", unit = Unit.METRES, min = 0.01, max = 5, or = 0.16)
        double radius,

        @Quantity(doc = "harmony of the streams: 0 a maelstrom, 1 one calm glow")
        double harmony,

        @Quantity(doc = "brightness of the light within", max = 64, or = 1)
        double glow) {}
