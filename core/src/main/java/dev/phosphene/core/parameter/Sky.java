package dev.phosphene.core.parameter;

/** The twilight above a place: sun below the horizon, a luminous band where it went, and what stars there are. */
public record Sky(
        @Quantity(doc = "height of the sun above the horizon", unit = Unit.DEGREES, min = -90, max = 90, or = -7)
        double sunElevation,

        @Quantity(doc = "where the sun is, 0 = towards −z, 90 = towards +x", unit = Unit.DEGREES, min = -360, max = 360)
        double sunAzimuth,

        @Quantity(doc = "brightness of the whole sky against its authored level", unit = Unit.EV, min = -8, max = 8)
        double level,

        @Quantity(doc = "strength of the band of light behind the silhouettes", max = 4, or = 1)
        double horizon,

        @Quantity(
                doc = "least height of the key light, which stands for the band and the glow above it",
                unit = Unit.DEGREES,
                min = 4,
                max = 80,
                or = 12)
        double keyHeight,

        @Quantity(doc = "brightness of the key light against the band's", unit = Unit.EV, min = -8, max = 8)
        double key,

        @Quantity(doc = "whether the key light throws shadows", or = 1)
        double shadows) {}
