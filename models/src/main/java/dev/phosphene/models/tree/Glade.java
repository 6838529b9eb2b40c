package dev.phosphene.models.tree;

import dev.phosphene.core.curve.Point;

/**
 * The ground a forest stands on, as a planter sees it. Everything is asked at x, z in metres of the place.
 */
public interface Glade {
    /** Metres from the origin beyond which nothing is planted. */
    double outer();

    /** Least distance in metres between two trunks. */
    double spacing();

    /** How likely a tree stands here, 0 (never: path, bowl, another tree) .. 1. */
    double density(double x, double z);

    /** Height in metres of the ground. */
    double ground(double x, double z);

    /** Metres to the nearest point a camera comes to, on the plane; decides between meshes and cards. */
    double approach(double x, double z);

    /** Where films look at the ranks from, more or less: each tree shows one of its sides to it, as a mesh and as a card. */
    Point lens();

    /** How tall a tree stands against its species, from its own chance 0 .. 1. */
    default double scale(double x, double z, double chance) {
        return 0.82 + 0.38 * chance;
    }

    /** The side that a tree shows, of those its species (by number, oldest first) was drawn from. */
    default int side(int species, int view) {
        return view;
    }

    /** Trees approached nearer than this many metres may show their finest levels. */
    default double fineWithin() {
        return meshesWithin();
    }

    /** Trees approached nearer than this many metres are meshes, all others cards. */
    default double meshesWithin() {
        return 42;
    }
}
