package dev.phosphene.app.picture;

/**
 * Light as the lens gathered it, before any tone curve: linear Rec. 709, 32-bit float.
 *
 * @param width pixels
 * @param height pixels
 * @param rgb rows from the top, three values a pixel
 */
public record LightPicture(int width, int height, float[] rgb) {}
