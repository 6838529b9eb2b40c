/** What a pass reads: records of textures, from which samplers are generated. */
@NullMarked
package dev.phosphene.shaders.inputs;

import org.jspecify.annotations.NullMarked;
