package dev.phosphene.app.video;

import java.util.Locale;
import java.util.Map;
import org.bytedeco.ffmpeg.global.avutil;

/** A way to store moving pictures; its name in lower case is what {@code --codec} takes. Every choice that reaches the bytes is fixed here. */
public enum Codec {
    /** SVT-AV1, 10 bits; crf 24 at preset 10 keeps grain and night gradients at a few Mbit/s and stays far faster than drawing. */
    AV1(
            "libsvtav1",
            Planes.YUV420P10,
            Map.of("preset", "10", "crf", "24", "svtav1-params", "tune=0:lookahead=16:lp=2:enable-overlays=0"),
            2,
            0.25),
    /** OpenH264, 8 bits, for players without AV1. Rate is per pixel because it has no constant quality. */
    H264("libopenh264", Planes.YUV420P8, Map.of("profile", "high", "allow_skip_frames", "0"), 1, 0.35),
    /** VP9, 8 bits, for the web. */
    VP9("libvpx-vp9", Planes.YUV420P8, Map.of("crf", "24", "deadline", "good", "cpu-used", "5", "row-mt", "1"), 2, 0.3),
    /** ProRes 422 HQ, 10 bits, for editing. */
    PRORES("prores_ks", Planes.YUV422P10, Map.of("profile", "hq", "vendor", "apl0"), 2, 5),
    /** FFV1, RGB with 10 bits, lossless, every frame a key frame, with checksums. */
    FFV1("ffv1", Planes.GBRP10, Map.of("level", "3", "slices", "4", "slicecrc", "1", "g", "1"), 2, 12);

    private final String encoder;
    private final Planes planes;
    private final Map<String, String> options;
    private final int threads;
    private final double bitsPerPixel;

    Codec(String encoder, Planes planes, Map<String, String> options, int threads, double bitsPerPixel) {
        this.encoder = encoder;
        this.planes = planes;
        this.options = options;
        this.threads = threads;
        this.bitsPerPixel = bitsPerPixel;
    }

    /** FFmpeg's name of the encoder. */
    public String encoder() {
        return encoder;
    }

    /** How pixels lie in memory for the encoder. */
    public Planes planes() {
        return planes;
    }

    /** The encoder's own options. */
    Map<String, String> options() {
        return options;
    }

    /** Encoder threads, fixed because some encoders' bytes depend on it. */
    int threads() {
        return threads;
    }

    /** Longest side in pixels that the encoder takes. */
    public int largest() {
        return switch (this) {
            case AV1 -> 8704;
            case H264 -> 4096;
            case VP9, PRORES, FFV1 -> 16_384;
        };
    }

    /** A generous guess at the bits one pixel of one frame takes, for the check of free space and for encoders that want a rate. */
    public double bitsPerPixel() {
        return bitsPerPixel;
    }

    /** Matrix in which colour is stored, as FFmpeg numbers it. */
    int matrix() {
        return planes.isRgb() ? avutil.AVCOL_SPC_RGB : avutil.AVCOL_SPC_BT709;
    }

    /** Range in which colour is stored, as FFmpeg numbers it. */
    int range() {
        return planes.isRgb() ? avutil.AVCOL_RANGE_JPEG : avutil.AVCOL_RANGE_MPEG;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
