package dev.phosphene.models.scene;

import dev.phosphene.models.mesh.Mesh;

/**
 * One level of detail of a model.
 *
 * @param mesh its triangles
 * @param within drawn while the instance's bounding sphere is nearer than this many of its radii to the eye; levels are ordered near to far
 *     and the last is usually {@link Double#POSITIVE_INFINITY}
 */
public record Level(Mesh mesh, double within) {}
