package dev.phosphene.audio.world;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.core.curve.Point;

/** How gusts come and go in the air, 0 .. 1: they cross from left to right at a walking pace of wind. */
final class Gusts {
    /** Metres a second at which a gust crosses. */
    private static final double SPEED = 6;

    private Gusts() {}

    static double at(double filmTime, Point place, Chance bed) {
        double here = filmTime - place.x() / SPEED + 0.3 * place.z() / SPEED;
        double slow = 0.5 + 0.5 * bed.line(here * 0.21, 1);
        double quick = 0.5 + 0.5 * bed.line(here * 0.73, 2);
        double flutter = 0.5 + 0.5 * bed.line(here * 2.9, 3);
        double gust = slow * slow * (0.75 + 0.25 * quick) + 0.22 * quick * quick * slow + 0.06 * flutter * slow;
        return Math.clamp(gust * 1.25, 0, 1);
    }
}
