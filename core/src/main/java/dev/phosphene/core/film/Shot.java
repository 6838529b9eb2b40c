package dev.phosphene.core.film;

import dev.phosphene.core.camera.CameraRig;
import dev.phosphene.core.curve.Track;

/**
 * A shot: one place, one camera, one stretch of film time. Its curves run in shot time; film-wide ones have been moved there.
 *
 * @param index from 1
 * @param name its key in the film file, e.g. "precipice"
 * @param start film time in seconds
 * @param end film time in seconds
 * @param dissolve seconds from the start during which the former shot still leaves; 0 for a cut
 * @param place name of the place
 * @param subject where in the frame its subject is
 * @param clock how time passes in it
 * @param exposure EV
 * @param camera its camera
 * @param curves what is said of each phenomenon
 */
public record Shot(
        int index,
        String name,
        double start,
        double end,
        double dissolve,
        String place,
        Region subject,
        ShotClock clock,
        Track exposure,
        CameraRig camera,
        Curves curves) {
    public double length() {
        return end - start;
    }

    /** This shot with another camera. */
    public Shot withCamera(CameraRig other) {
        return new Shot(index, name, start, end, dissolve, place, subject, clock, exposure, other, curves);
    }
}
