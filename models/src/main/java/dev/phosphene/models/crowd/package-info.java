/**
 * The beings that come to watch: winged ones of dusk and fire, slender ones strung like harps, great hunched ones whose laughter is thunder.
 *
 * <p>A figure sits at its model's origin on the tread, front +z, the tread's edge 0.42 m before it and the next tread 0.42 m below. Bodies are
 * distance fields turned into closed meshes; motion, appearing and joy happen in {@code shaders/figure}, {@code wing} and {@code harp}.
 * Skin traits: occlusion, share of the head's turning, share of breath and laughter, sway. Skin uv: metres round and up the body.
 */
@NullMarked
package dev.phosphene.models.crowd;

import org.jspecify.annotations.NullMarked;
