package dev.phosphene.core.film;

import dev.phosphene.core.camera.CameraView;
import dev.phosphene.core.parameter.Phenomena;

/**
 * All that a film says about one moment of one shot; what a frame is drawn from.
 *
 * @param film the film it belongs to (events, film-wide curves)
 * @param shot the shot
 * @param filmTime seconds from the film's start; in a shot of few pictures a second, that of the picture which still stands
 * @param shotTime seconds from the shot's start; may run past its length while the shot dissolves away
 * @param worldTime seconds that things in the place have lived: film time unless the shot slows, quantises or reverses it
 * @param exposure EV, 0 leaves scene light as it is
 * @param camera the camera
 * @param phenomena what is said of each phenomenon
 */
public record Moment(
        Film film,
        Shot shot,
        double filmTime,
        double shotTime,
        double worldTime,
        double exposure,
        CameraView camera,
        Phenomena phenomena) {}
