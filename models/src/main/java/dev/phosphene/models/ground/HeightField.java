package dev.phosphene.models.ground;

/** Height in metres of a ground over each point of the plane. */
@FunctionalInterface
public interface HeightField {
    double at(double x, double z);
}
