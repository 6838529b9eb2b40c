/** Integer hashes and noise, equal bit for bit to shaders/glsl/hash and noise. */
@NullMarked
package dev.phosphene.core.hash;

import org.jspecify.annotations.NullMarked;
