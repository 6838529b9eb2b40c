package dev.phosphene.shaders.sample;

import dev.phosphene.shaders.inputs.Input;

/** One texture to copy from. */
public record CopyInputs(Input.Sampler2D original) {}
