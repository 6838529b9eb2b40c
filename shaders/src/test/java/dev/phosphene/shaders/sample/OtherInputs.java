package dev.phosphene.shaders.sample;

import dev.phosphene.shaders.inputs.Input;

/** Inputs that start at the same unit as {@link SampleInputs}. */
public record OtherInputs(Input.Sampler3D volume) {}
