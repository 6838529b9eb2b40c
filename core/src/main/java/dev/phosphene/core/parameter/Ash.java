package dev.phosphene.core.parameter;

/** Ash of the shards, which can kindle into stardust. */
public record Ash(
        @Quantity(doc = "share of the grains in the air") double amount,

        @Quantity(doc = "seconds of drift since the grains left the shards", unit = Unit.SECONDS, max = 600)
        double drift,

        @Quantity(doc = "share of grains that have kindled into stardust")
        double kindle) {}
