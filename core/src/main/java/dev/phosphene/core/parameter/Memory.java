package dev.phosphene.core.parameter;

/** The grammar of an old film. */
public record Memory(
        @Quantity(doc = "how much of the picture is memory") double amount,
        @Quantity(doc = "gate weave", max = 4, or = 1) double weave,

        @Quantity(doc = "flash of a frame burnt by light", max = 8)
        double flash) {}
