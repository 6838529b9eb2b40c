package dev.phosphene.core.output;

/**
 * What a frame is drawn for.
 *
 * @param width pixels, 16 .. 16384
 * @param height pixels, 16 .. 16384
 * @param tier quality
 * @param samples sub-frames averaged over shutter, pixel and lens, 1 .. 1024
 * @param shutter open time in seconds (180° at 24 frames a second = 1/48)
 */
public record Output(int width, int height, Tier tier, int samples, double shutter) {
    public double aspect() {
        return (double) width / height;
    }
}
