package dev.phosphene.app.video;

import dev.phosphene.core.time.FrameRate;

/**
 * What a film file holds.
 *
 * @param container kind of file
 * @param codec how pictures are stored
 * @param width pixels
 * @param height pixels
 * @param rate frames a second
 * @param channels channels of sound
 */
public record MovieFormat(Container container, Codec codec, int width, int height, FrameRate rate, int channels) {}
