package dev.phosphene.app.draw;

import dev.phosphene.app.picture.Picture;

/**
 * Something that draws numbered frames, any of them in any order; used from one thread. Frames are begun and later taken in the same order, so
 * that a GPU draws one while the last is on its way back.
 */
public interface FrameSource {
    int width();

    int height();

    /** Whether a frame must be taken before the next can be begun. */
    boolean full();

    /** Begins to draw a frame. */
    void begin(long frame);

    /** How many frames were begun and not taken yet. */
    int waiting();

    /** Waits for the oldest frame, puts it into a picture of the source's size, and returns its number. */
    long take(Picture into);

    /** Draws a frame whole. */
    default void draw(long frame, Picture into) {
        begin(frame);
        take(into);
    }
}
