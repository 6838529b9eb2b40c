package dev.phosphene.core.parameter;

import dev.phosphene.core.curve.Point;

/** The one who dreams, seen as sleeves of night sky and hands of starlight. */
public record Dreamer(
        @Quantity(doc = "whether sleeves and hands are seen")
        double presence,

        @Quantity(doc = "fear: tremor of hands and camera, quickness of breath")
        double fear,

        @Quantity(doc = "how far the hands have lifted from rest to the sphere")
        double reach,

        @Quantity(doc = "calm that spreads through fingers and arms as pearl light")
        double calm,

        @Quantity(doc = "where the dreamer stands, at the feet", unit = Unit.METRES, min = -500, max = 500)
        Point stand,

        @Quantity(
                doc = "where the dreamer faces, 0 = towards −z, 90 = towards +x",
                unit = Unit.DEGREES,
                min = -360,
                max = 360)
        double facing) {}
