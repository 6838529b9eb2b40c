package dev.phosphene.audio.live;

import org.jspecify.annotations.Nullable;

/**
 * What is to be heard from now on. Every wish is a new cue, even one that says the same.
 *
 * @param playing whether anything is
 * @param speed film seconds a second
 * @param film what is played
 * @param between how samples between samples are found; none where they are taken as they are
 */
record Cue(
        boolean playing,
        double speed,
        @Nullable Prefetch film,
        @Nullable Varispeed between) {
    /** Slowest and fastest speed at which a film is heard: an octave down and up. */
    private static final double SLOWEST = 0.5;

    private static final double FASTEST = 2;

    static final Cue NOTHING = new Cue(false, 1, null, null);

    static Cue of(boolean playing, double speed, Prefetch film) {
        return new Cue(
                playing && speed >= SLOWEST && speed <= FASTEST, speed, film, speed == 1 ? null : Varispeed.of(speed));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
