package dev.phosphene.render.pass;

import dev.phosphene.core.output.Output;

/**
 * How many cells the air before the camera has.
 *
 * @param columns across the frame
 * @param rows up the frame
 * @param slices from the lens outward
 */
record AirGrid(int columns, int rows, int slices) {
    /** Pixels that a column is wide where a tier allows it: mist has no finer detail. */
    private static final int PIXELS = 8;

    private static final int FEWEST = 16;

    /** By tier, no finer than the picture needs. */
    static AirGrid of(Output output) {
        int most =
                switch (output.tier()) {
                    case DRAFT -> 64;
                    case PREVIEW -> 128;
                    case CINEMA -> 160;
                };
        int slices =
                switch (output.tier()) {
                    case DRAFT -> 32;
                    case PREVIEW -> 64;
                    case CINEMA -> 96;
                };
        int columns = Math.clamp((output.width() + PIXELS - 1) / PIXELS, FEWEST, most);
        int rows = Math.max(FEWEST / 2, (int) Math.rint(columns / output.aspect()));
        return new AirGrid(columns, rows, slices);
    }
}
