package dev.phosphene.shaders.air;

import dev.phosphene.shaders.inputs.FirstUnit;
import dev.phosphene.shaders.inputs.Input;

/**
 * The air before the camera as everything reads that is seen through it. Its units belong to no other record: it is bound once a sub-frame.
 *
 * @param airVeil by frame and slice: rgb light that the air from the eye to here adds, alpha share of what is behind that it lets through
 * @param airLight by frame and slice: rgb light that the air right here sends to the eye per metre of extinction, alpha that extinction
 * @param airGround the place's ground: red height in metres, smoothed; green share of mist that stays there
 */
@FirstUnit(12)
public record AirVolume(Input.Sampler3D airVeil, Input.Sampler3D airLight, Input.Sampler2D airGround) {}
