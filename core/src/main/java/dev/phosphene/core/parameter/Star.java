package dev.phosphene.core.parameter;

/** The one star. */
public record Star(
        @Quantity(doc = "how far it has kindled") double kindle,

        @Quantity(doc = "seconds since its flash", unit = Unit.SECONDS, min = -100, max = 600, or = -100)
        double flash) {}
