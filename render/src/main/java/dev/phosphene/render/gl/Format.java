package dev.phosphene.render.gl;

import static org.lwjgl.opengl.GL45C.*;

/** What a texel holds. */
public enum Format {
    R8(GL_R8, GL_RED, GL_UNSIGNED_BYTE, 1),
    RG8(GL_RG8, GL_RG, GL_UNSIGNED_BYTE, 2),
    RGBA8(GL_RGBA8, GL_RGBA, GL_UNSIGNED_BYTE, 4),
    RGB10_A2(GL_RGB10_A2, GL_RGBA, GL_UNSIGNED_INT_2_10_10_10_REV, 4),
    RGBA16(GL_RGBA16, GL_RGBA, GL_UNSIGNED_SHORT, 8),
    R16F(GL_R16F, GL_RED, GL_HALF_FLOAT, 2),
    RG16F(GL_RG16F, GL_RG, GL_HALF_FLOAT, 4),
    RGBA16F(GL_RGBA16F, GL_RGBA, GL_HALF_FLOAT, 8),
    R11G11B10F(GL_R11F_G11F_B10F, GL_RGB, GL_UNSIGNED_INT_10F_11F_11F_REV, 4),
    R32F(GL_R32F, GL_RED, GL_FLOAT, 4),
    RG32F(GL_RG32F, GL_RG, GL_FLOAT, 8),
    RGBA32F(GL_RGBA32F, GL_RGBA, GL_FLOAT, 16),
    R32UI(GL_R32UI, GL_RED_INTEGER, GL_UNSIGNED_INT, 4),
    DEPTH32F(GL_DEPTH_COMPONENT32F, GL_DEPTH_COMPONENT, GL_FLOAT, 4);

    /** GL's internal format. */
    final int internal;
    /** GL's pixel format and type of the same bits outside the texture. */
    final int pixels;

    final int type;
    private final int bytes;

    Format(int internal, int pixels, int type, int bytes) {
        this.internal = internal;
        this.pixels = pixels;
        this.type = type;
        this.bytes = bytes;
    }

    /** Bytes a texel. */
    public int bytes() {
        return bytes;
    }
}
