/** Forest floor: heights, meshes that are fine where cameras go, and the litter that hides where things meet it. */
@NullMarked
package dev.phosphene.models.ground;

import org.jspecify.annotations.NullMarked;
