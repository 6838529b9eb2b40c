package dev.phosphene.render.frame;

/** Who wants to know which pass of a frame is being drawn: a bench, an overlay. It must not touch the picture. */
public interface PassWatch {
    /** Nobody. */
    PassWatch NONE = pass -> {};

    /** The pass of this name begins, and with it the former one ends; "end" after the last. */
    void next(String pass);
}
