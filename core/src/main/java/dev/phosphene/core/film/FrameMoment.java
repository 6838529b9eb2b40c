package dev.phosphene.core.film;

import org.jspecify.annotations.Nullable;

/**
 * What a film shows at a time: one moment, or two while one shot dissolves into the next.
 *
 * @param now the shot that is on
 * @param leaving the shot that goes, while a dissolve lasts
 * @param mix 0 only the leaving shot .. 1 only {@code now}
 */
public record FrameMoment(Moment now, @Nullable Moment leaving, double mix) {}
