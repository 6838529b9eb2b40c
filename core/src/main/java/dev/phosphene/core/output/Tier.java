package dev.phosphene.core.output;

/**
 * A quality tier. It changes counts, steps, sizes and samples; never composition, motion or colour.
 */
public enum Tier {
    /** No GPU: llvmpipe on two cores, 640×360. */
    DRAFT,
    /** Live on a middling GPU, 1280×720 and up. */
    PREVIEW,
    /** Capture: seconds a frame are fine. */
    CINEMA
}
