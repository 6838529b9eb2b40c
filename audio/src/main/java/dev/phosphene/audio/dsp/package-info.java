/**
 * Tools of synthesis: oscillators, filters, noise, tables, transforms. Mono, 48 kHz, floats around ±1. Everything starts from rest at
 * sample 0 of the sound it serves, so a sound is a pure function of what it is told.
 */
@NullMarked
package dev.phosphene.audio.dsp;

import org.jspecify.annotations.NullMarked;
