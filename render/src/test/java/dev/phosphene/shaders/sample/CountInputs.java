package dev.phosphene.shaders.sample;

import dev.phosphene.shaders.inputs.Input;

/** An image of counters. */
public record CountInputs(Input.UImage2D counts) {}
