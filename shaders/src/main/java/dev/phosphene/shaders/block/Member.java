package dev.phosphene.shaders.block;

/**
 * One member of a block, where the GPU finds it.
 *
 * @param name the record component's and the GLSL member's name
 * @param glsl its GLSL type, or that of its elements
 * @param length {@link #SINGLE}, a number of elements, or 0 for the unsized end of a storage block
 * @param offset bytes from the start of the block
 * @param stride bytes from one element to the next; its whole size when single
 */
public record Member(String name, String glsl, int length, int offset, int stride) {
    /** Length of a member that is no array. */
    public static final int SINGLE = -1;

    /** Bytes from its first to behind its last. */
    public int size() {
        return length == SINGLE ? stride : length * stride;
    }

    /** Its declaration inside a GLSL block. */
    String declaration() {
        return "    " + glsl + " " + name + (length == SINGLE ? "" : length == 0 ? "[]" : "[" + length + "]") + ";\n";
    }
}
