package dev.phosphene.core.parameter;

/** Moving air: one field for leaves, cloth, ash, dust and flame. */
public record Wind(
        @Quantity(doc = "strength; 0 is a world that holds its breath", max = 3, or = 0.5)
        double strength,

        @Quantity(
                doc = "heading the wind blows to, 0 = towards −z, 90 = towards +x",
                unit = Unit.DEGREES,
                min = -360,
                max = 360,
                or = 90)
        double heading,

        @Quantity(doc = "share of the strength that comes in gusts", or = 0.6)
        double gusts) {}
