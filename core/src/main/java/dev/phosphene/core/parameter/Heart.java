package dev.phosphene.core.parameter;

/** The heart that drives the stage and the music of the body. */
public record Heart(
        @Quantity(doc = "beats", unit = Unit.BPM, min = 20, max = 240, or = 60)
        double rate,

        @Quantity(doc = "how strongly a beat is felt in ground and veins", max = 4)
        double strength) {}
