package dev.phosphene.core.film;

import dev.phosphene.core.curve.Track;
import org.jspecify.annotations.Nullable;

/**
 * How time passes in a shot.
 *
 * @param world world time in seconds by shot time; null where it is film time
 * @param pictures pictures a second that the shot's time is quantised to, as an old film's; 0 for none
 */
public record ShotClock(@Nullable Track world, double pictures) {
    /** Time passes as it does in the film. */
    public static final ShotClock PLAIN = new ShotClock(null, 0);

    /** Shot time as the shot lives it. */
    public double shotTime(double seconds) {
        // A picture starts a hair early, so that rounding in the film's time never delays it by a whole picture.
        return pictures == 0 ? seconds : StrictMath.floor(seconds * pictures + 1e-6) / pictures;
    }

    /** World time at a film and shot time as the shot lives them. */
    public double worldTime(double filmTime, double shotTime) {
        return world == null ? filmTime : world.at(shotTime);
    }
}
