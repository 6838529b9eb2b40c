package dev.phosphene.models.tree;

/** Traits and grain of a surface, asked once a vertex. */
@FunctionalInterface
public interface Skin {
    /**
     * Fills in one vertex.
     *
     * @param out occlusion, moss, wear, sway, then x and z of the grain direction (unit, its y is positive)
     */
    void at(double x, double y, double z, double nx, double ny, double nz, double[] out);
}
