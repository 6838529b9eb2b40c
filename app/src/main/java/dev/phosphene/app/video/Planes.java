package dev.phosphene.app.video;

import org.bytedeco.ffmpeg.global.avutil;

/** How a frame's pixels lie in memory: bits a sample, planes, and how much coarser colour is than brightness. */
public enum Planes {
    YUV420P8(avutil.AV_PIX_FMT_YUV420P, 8, 1, 1, false),
    YUV420P10(avutil.AV_PIX_FMT_YUV420P10LE, 10, 1, 1, false),
    YUV422P10(avutil.AV_PIX_FMT_YUV422P10LE, 10, 1, 0, false),
    GBRP10(avutil.AV_PIX_FMT_GBRP10LE, 10, 0, 0, true);

    private final int pixelFormat;
    private final int bits;
    private final int shiftX;
    private final int shiftY;
    private final boolean rgb;

    Planes(int pixelFormat, int bits, int shiftX, int shiftY, boolean rgb) {
        this.pixelFormat = pixelFormat;
        this.bits = bits;
        this.shiftX = shiftX;
        this.shiftY = shiftY;
        this.rgb = rgb;
    }

    int pixelFormat() {
        return pixelFormat;
    }

    /** Bits a sample; the renderer dithers to this depth. */
    public int bits() {
        return bits;
    }

    /** Colour has this power of two fewer columns. */
    public int shiftX() {
        return shiftX;
    }

    /** Colour has this power of two fewer rows. */
    public int shiftY() {
        return shiftY;
    }

    boolean isRgb() {
        return rgb;
    }
}
