package dev.phosphene.core.film;

/**
 * A shot: one place, one camera, one stretch of film time.
 *
 * @param index from 1
 * @param name its key in the film file, e.g. "precipice"
 * @param start film time in seconds
 * @param end film time in seconds
 * @param place name of the place
 */
public record Shot(int index, String name, double start, double end, String place) {}
