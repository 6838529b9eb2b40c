package dev.phosphene.core.score;

/**
 * A room in which a stretch of the film sounds.
 *
 * @param name forest, canyon, amphitheater or sky; the audio module knows how each answers
 * @param from film time in seconds
 * @param to film time in seconds
 * @param fade seconds over which it comes and goes, centred on {@code from} and {@code to}
 * @param level dB of its answer
 */
public record Room(String name, double from, double to, double fade, double level) {}
