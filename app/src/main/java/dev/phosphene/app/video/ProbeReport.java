package dev.phosphene.app.video;

/**
 * What a film file held when all of it was decoded.
 *
 * @param format container as FFmpeg names it
 * @param videoCodec as FFmpeg names it, empty without pictures
 * @param width pixels
 * @param height pixels
 * @param frames pictures decoded
 * @param evenlySpaced every picture came exactly one frame after the one before, the first at time 0
 * @param rate frames a second as a fraction, "24/1"
 * @param soundCodec as FFmpeg names it, empty without sound
 * @param channels of sound
 * @param samples of sound a channel decoded
 * @param peak loudest sample, 1 is full scale
 * @param broken packets that could not be decoded: 0, or 1 at the end of a file whose capture was killed
 */
public record ProbeReport(
        String format,
        String videoCodec,
        int width,
        int height,
        long frames,
        boolean evenlySpaced,
        String rate,
        String soundCodec,
        int channels,
        long samples,
        double peak,
        int broken) {}
