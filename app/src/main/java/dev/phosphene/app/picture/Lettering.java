package dev.phosphene.app.picture;

import java.nio.ByteBuffer;
import org.lwjgl.stb.STBEasyFont;
import org.lwjgl.system.MemoryUtil;

/** Small plain letters on pictures, from the font inside stb (Sean Barrett, stb_easy_font, public domain): no font file, same pixels anywhere. */
public final class Lettering {
    /** Height in pixels of a line at scale 1. */
    public static final int LINE = 12;
    /** stb's own figure: about 270 bytes a letter. */
    private static final int BYTES_PER_LETTER = 300;
    /** Four corners of x, y, z and colour, each four bytes. */
    private static final int BYTES_PER_QUAD = 64;

    private Lettering() {}

    /** Width in pixels of a text at scale 1. */
    public static int width(String text) {
        return STBEasyFont.stb_easy_font_width(text);
    }

    /**
     * Draws a text; what lies outside the picture is left out.
     *
     * @param x left edge in pixels
     * @param y upper edge in pixels
     * @param scale pixels a font dot is wide and high
     * @param grey 0 black .. 65535 white
     */
    public static void draw(Picture picture, String text, int x, int y, int scale, int grey) {
        ByteBuffer quads = MemoryUtil.memAlloc(Math.max(1, text.length()) * BYTES_PER_LETTER);
        try {
            int count = STBEasyFont.stb_easy_font_print(0, 0, text, null, quads);
            for (int i = 0; i < count; i++) {
                int at = i * BYTES_PER_QUAD;
                int left = Math.round(quads.getFloat(at)) * scale + x;
                int top = Math.round(quads.getFloat(at + 4)) * scale + y;
                int right = Math.round(quads.getFloat(at + 32)) * scale + x;
                int bottom = Math.round(quads.getFloat(at + 36)) * scale + y;
                picture.fill(left, top, right, bottom, grey);
            }
        } finally {
            MemoryUtil.memFree(quads);
        }
    }
}
