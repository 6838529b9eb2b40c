package dev.phosphene.core.parameter;

import dev.phosphene.core.curve.Point;

/** The fall: the sphere as 120 cells of glass. */
public record Shatter(
        @Quantity(doc = "whether shards are drawn instead of the whole sphere")
        double presence,

        @Quantity(
                doc = "seconds since impact as the shards live them; falling runs time backwards",
                unit = Unit.SECONDS,
                min = -10,
                max = 60,
                or = -10)
        double age,

        @Quantity(doc = "where the sphere strikes the ground", unit = Unit.METRES, min = -500, max = 500)
        Point impact) {}
