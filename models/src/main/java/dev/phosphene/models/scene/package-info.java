/** What a place is made of: instances of meshes in materials, marks, and extents. */
@NullMarked
package dev.phosphene.models.scene;

import org.jspecify.annotations.NullMarked;
