package dev.phosphene.models.light;

/** Where a ray met a triangle; reused from ray to ray, one for each thread. */
final class RayHit {
    int triangle;
    float distance;
    /** Unit geometric normal, turned to the side the ray came from. */
    float nx;

    float ny;
    float nz;
    /** The ray met the side that looks inward: it started inside something. */
    boolean back;

    final int[] stack = new int[128];
}
