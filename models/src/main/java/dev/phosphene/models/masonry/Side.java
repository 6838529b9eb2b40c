package dev.phosphene.models.masonry;

/** What lies against one side of a stone. */
public enum Side {
    /** Air: the side is seen. */
    OPEN,
    /** A neighbour flush with it, across a narrow joint. */
    JOINT,
    /** Stone or earth that stands out before it: the edge is a dark inner corner. */
    BURIED
}
