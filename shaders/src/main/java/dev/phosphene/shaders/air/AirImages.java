package dev.phosphene.shaders.air;

import dev.phosphene.shaders.inputs.Input;

/**
 * The air before the camera as it is filled.
 *
 * @param veil what {@link AirVolume#airVeil()} reads
 * @param lightHere what {@link AirVolume#airLight()} reads
 */
public record AirImages(Input.Image3D veil, Input.Image3D lightHere) {}
