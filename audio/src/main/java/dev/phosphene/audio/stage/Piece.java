package dev.phosphene.audio.stage;

import java.util.function.Supplier;

/**
 * A sound with a beginning and an end, put into the film.
 *
 * @param start number of its first sample, counted from the film's start
 * @param most samples that it surely does not exceed
 * @param sound makes its samples; always the same ones
 */
record Piece(long start, int most, Supplier<float[]> sound) {}
