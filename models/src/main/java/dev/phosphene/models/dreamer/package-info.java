/**
 * The one who dreams: two hands, two wide sleeves, and a hooded cloak that only others' eyes see.
 *
 * <p>Hands are in a space of their own (wrist at the origin, fingers towards −z, thumb up, palm towards −x for the right hand); sleeves are
 * numbers from which the vertex shader drapes them; the cloak is in metres from the feet, facing −z. Where all of it stands, how far the
 * hands have reached and how they tremble is the moment's, in {@code shaders/hand} and {@code shaders/cloth}.
 */
@NullMarked
package dev.phosphene.models.dreamer;

import org.jspecify.annotations.NullMarked;
