package dev.phosphene.models.tree;

/** Traits of a surface, asked once a vertex. */
@FunctionalInterface
public interface Skin {
    /**
     * Fills in one vertex.
     *
     * @param out occlusion, moss, wear, sway
     */
    void at(double x, double y, double z, double nx, double ny, double nz, double[] out);
}
