package dev.phosphene.core.camera;

import dev.phosphene.core.curve.Track;

/**
 * The human being who holds a camera: how much of breath, hand, walk and shaking ground is seen.
 *
 * @param breath share of breathing, 0 .. 4
 * @param handheld share of a hand's unrest, 0 .. 4
 * @param steps share of a walk, 0 .. 4
 * @param rumble share of a ground that shakes by 0.4°, 0 .. 4
 * @param lungs the breath itself
 * @param gait the walk itself
 * @param start film time of the shot's start
 * @param seed tells this shot's hand from another's
 */
public record Bearer(
        Track breath, Track handheld, Track steps, Track rumble, Breath lungs, Gait gait, double start, int seed) {
    /** Nobody: a camera on a rock. */
    public static final Bearer NOBODY = new Bearer(
            Track.of(0), Track.of(0), Track.of(0), Track.of(0), new Breath(Track.of(0), 0), Gait.STANDING, 0, 0);

    /** How far the body has moved the camera at a shot time. */
    public Sway at(double seconds) {
        double ofLungs = breath.at(seconds);
        double ofHand = handheld.at(seconds);
        double ofFeet = steps.at(seconds);
        double ofGround = rumble.at(seconds);
        Sway sway = ofLungs > 0 ? lungs.at(seconds, ofLungs) : Sway.NONE;
        if (ofHand > 0) {
            sway = Tremor.hand(sway, ofHand, start + seconds, seed, lungs.fear().at(seconds));
        }
        if (ofFeet > 0) {
            sway = gait.onto(sway, ofFeet, seconds);
        }
        return ofGround > 0 ? Tremor.rumble(sway, ofGround, start + seconds, seed) : sway;
    }
}
