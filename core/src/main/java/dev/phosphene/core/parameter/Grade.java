package dev.phosphene.core.parameter;

import dev.phosphene.core.curve.Colour;

/** Colour as a lab would time it: ASC CDL in log space, then saturation. */
public record Grade(
        @Quantity(
                doc = "slope",
                min = 0.2,
                max = 3,
                or = {1, 1, 1})
        Colour slope,

        @Quantity(
                doc = "offset",
                min = -0.3,
                max = 0.3,
                or = {0, 0, 0})
        Colour offset,

        @Quantity(
                doc = "power",
                min = 0.2,
                max = 3,
                or = {1, 1, 1})
        Colour power,

        @Quantity(doc = "saturation", max = 3, or = 1.15) double saturation,

        @Quantity(doc = "share of light the lens veils", max = 0.3, or = 0.045)
        double bloom,

        @Quantity(doc = "darkening of the corners", or = 0.35)
        double vignette,

        @Quantity(doc = "grain, standard deviation in percent", max = 5, or = 0.8)
        double grain) {}
