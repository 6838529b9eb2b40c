package dev.phosphene.core.score;

import dev.phosphene.core.curve.Point;

/**
 * One who plays: a timbre at a place in space. What it plays is one mono signal, which the mix puts where the player is.
 *
 * @param name its key in the score
 * @param timbre what it sounds like
 * @param frame what {@code at} is measured from
 * @param at metres; for a head-bound player +x right, +y up, −z ahead
 * @param gain level in dB of its dry signal
 * @param wet level in dB of its send to the room, or {@link #DRY}
 * @param lfe level in dB at which its low band is heard from the subwoofer where there is one, or {@link #DRY}; 0 is as loud as from a
 *     main loudspeaker
 * @param group the stem it belongs to: music, voices, body, world
 * @param seen whether its notes are events that the picture shows too
 */
public record Player(
        String name,
        Timbre timbre,
        Frame frame,
        Point at,
        double gain,
        double wet,
        double lfe,
        String group,
        boolean seen) {
    /** A send that sends nothing. */
    public static final double DRY = -120;

    /** The same player when it has not come: it sends nothing anywhere. */
    public Player absent() {
        return new Player(name, timbre, frame, at, DRY, DRY, DRY, group, seen);
    }

    /** What a player's position is measured from. */
    public enum Frame {
        /** The listener's head: it does not move when the camera does. Orchestra and air. */
        HEAD,
        /** The place. */
        PLACE,
        /** The crystal sphere. */
        SPHERE,
        /** The dreamer's feet. */
        DREAMER
    }
}
