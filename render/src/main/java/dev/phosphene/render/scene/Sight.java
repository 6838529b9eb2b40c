package dev.phosphene.render.scene;

/** Whether a view has any use for what lies within a sphere. */
@FunctionalInterface
interface Sight {
    /** All that the view itself sees. */
    Sight ALL = (x, y, z, radius) -> true;

    boolean wants(float x, float y, float z, float radius);
}
