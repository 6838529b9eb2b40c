package dev.phosphene.render.gl;

/** The inputs of a draw that reads no textures of its own. */
public record NoInputs() {
    public static final NoInputs NONE = new NoInputs();
}
