/** A place on the GPU: its meshes and instances in buffers, what of them a view sees, and the passes that draw it. */
@NullMarked
package dev.phosphene.render.scene;

import org.jspecify.annotations.NullMarked;
