package dev.phosphene.shaders.sample;

import dev.phosphene.shaders.inputs.Input;

/** Inputs for tests of generated samplers. */
public record SampleInputs(Input.Sampler2D colour, Input.Sampler2DShadow shade, Input.UImage2D counts) {}
