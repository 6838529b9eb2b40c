package dev.phosphene.render.scene;

import dev.phosphene.models.scene.ImpostorAtlas;
import dev.phosphene.render.gl.Format;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Texture;
import java.nio.ByteBuffer;
import org.lwjgl.system.MemoryUtil;

/**
 * Levels of a cut-out texture of which the same share passes the alpha test, so that far trees do not thin out (Castaño, "Computing alpha
 * mipmaps", 2010). Colour is averaged by coverage, so that the empty background does not bleed in.
 */
final class CoverageLevels {
    /** Where {@code impostor.cut.frag} cuts, of 255. */
    static final int CUT = 107;
    /** One texel of the last level is 16 of the first; more would mix neighbours in the atlas. */
    private static final int LEVELS = 5;

    private CoverageLevels() {}

    static Texture upload(Gpu gpu, String label, ImpostorAtlas atlas) {
        int levels = Math.min(LEVELS, Texture.levelsOf(atlas.width(), atlas.height()));
        Texture texture = Texture.plane(gpu, label, Format.RGBA8, atlas.width(), atlas.height(), levels);
        byte[] rgba = atlas.rgba();
        double share = share(rgba, CUT);
        int width = atlas.width();
        int height = atlas.height();
        ByteBuffer texels = MemoryUtil.memAlloc(rgba.length);
        try {
            texture.upload(0, texels.put(rgba).flip());
            for (int level = 1; level < levels; level++) {
                rgba = half(rgba, width, height);
                width = Math.max(1, width / 2);
                height = Math.max(1, height / 2);
                texture.upload(level, texels.clear().put(scaled(rgba, share)).flip());
            }
        } finally {
            MemoryUtil.memFree(texels);
        }
        return texture;
    }

    /** Share of texels whose alpha is at least {@code cut}. */
    static double share(byte[] rgba, double cut) {
        int over = 0;
        for (int i = 3; i < rgba.length; i += 4) {
            over += (rgba[i] & 0xff) >= cut ? 1 : 0;
        }
        return 4.0 * over / rgba.length;
    }

    /** The next level before its coverage is mended: two by two texels become one, weighted by alpha. */
    static byte[] half(byte[] rgba, int width, int height) {
        int w = Math.max(1, width / 2);
        int h = Math.max(1, height / 2);
        byte[] out = new byte[4 * w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int alpha = 0;
                int[] sums = new int[3];
                for (int k = 0; k < 4; k++) {
                    int sx = Math.min(2 * x + (k & 1), width - 1);
                    int sy = Math.min(2 * y + (k >> 1), height - 1);
                    int o = 4 * (sy * width + sx);
                    int a = rgba[o + 3] & 0xff;
                    alpha += a;
                    for (int c = 0; c < 3; c++) {
                        sums[c] += (rgba[o + c] & 0xff) * a;
                    }
                }
                int o = 4 * (y * w + x);
                for (int c = 0; c < 3; c++) {
                    out[o + c] = (byte) (alpha == 0 ? 0 : sums[c] / alpha);
                }
                out[o + 3] = (byte) (alpha / 4);
            }
        }
        return out;
    }

    /** The level with its alpha scaled until {@code share} of it passes the cut. */
    static byte[] scaled(byte[] rgba, double share) {
        // The cut that would give this share, found by halving; then alpha is scaled so that it falls on the real cut.
        double low = 1;
        double high = 255;
        for (int i = 0; i < 12; i++) {
            double middle = (low + high) / 2;
            if (share(rgba, middle) > share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double factor = CUT / ((low + high) / 2);
        byte[] out = rgba.clone();
        for (int i = 3; i < out.length; i += 4) {
            out[i] = (byte) Math.min(255, Math.round((rgba[i] & 0xff) * factor));
        }
        return out;
    }
}
