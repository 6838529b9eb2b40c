/**
 * The GL layer: one class for each noun of OpenGL 4.5 core, with direct state access.
 *
 * <p>Everything made is owned by a {@link dev.phosphene.render.gl.Gpu} and closed by its maker; what is left when the Gpu closes is reported with label
 * and birthplace. A {@link dev.phosphene.render.gl.Pipeline} sets the whole state of a draw, so nobody restores anything. Blocks are bound by
 * {@link dev.phosphene.render.gl.UploadRing#bind}, textures by a record of inputs given to the draw; both take their places from the records in
 * {@code shaders}. Nothing here allocates on the Java heap once made, except the small values passed in.
 */
@NullMarked
package dev.phosphene.render.gl;

import org.jspecify.annotations.NullMarked;
