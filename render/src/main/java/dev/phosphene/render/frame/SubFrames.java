package dev.phosphene.render.frame;

import static java.lang.StrictMath.PI;
import static java.lang.StrictMath.cos;
import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.log;
import static java.lang.StrictMath.sin;
import static java.lang.StrictMath.sqrt;

import dev.phosphene.core.camera.Iris;
import dev.phosphene.render.pass.Lens;

/**
 * Where the sub-frames of a frame stand: points of one five-dimensional low-discrepancy sequence over shutter, pixel and lens (Roberts 2018,
 * R5). The sequence is the same in every frame, so a frame does not know its number. One sub-frame alone is exposed in the
 * middle of shutter, pixel and lens.
 *
 * @param count sub-frames of a frame
 */
record SubFrames(int count) {
    /** The real root of x⁶ = x + 1; its inverse powers are as irrational together as five numbers can be. */
    private static final double ROOT = 1.1347241384015194;
    /** Deviation of the pixel filter in pixels, cut at 1.2 pixels: about as wide as Blackman and Harris' window. */
    private static final double PIXEL = 0.42;

    private static final double CUT = 1.2;

    /** When it is exposed, as a share of the shutter. */
    double shutter(int index) {
        return count == 1 ? 0.5 : chance(index, 1);
    }

    /** Share of the shutter that a sub-frame streaks over by itself: all of it when alone, the gap to the next when one of a few. */
    double streak() {
        return count >= Lens.ENOUGH ? 0 : 1.0 / count;
    }

    double pixelX(int index) {
        return count == 1 ? 0 : pixelRadius(index) * cos(2 * PI * chance(index, 3));
    }

    double pixelY(int index) {
        return count == 1 ? 0 : pixelRadius(index) * sin(2 * PI * chance(index, 3));
    }

    /** Where in the lens' opening, as a share of its radius. */
    double lensX(int index, Iris iris) {
        double angle = iris.angle(chance(index, 5));
        return count == 1 ? 0 : sqrt(chance(index, 4)) * iris.radius(angle) * cos(angle);
    }

    double lensY(int index, Iris iris) {
        double angle = iris.angle(chance(index, 5));
        return count == 1 ? 0 : sqrt(chance(index, 4)) * iris.radius(angle) * sin(angle);
    }

    private double pixelRadius(int index) {
        double kept = 1 - exp(-CUT * CUT / (2 * PIXEL * PIXEL));
        return PIXEL * sqrt(-2 * log(1 - kept * chance(index, 2)));
    }

    private static double chance(int index, int dimension) {
        double step = 1;
        for (int i = 0; i < dimension; i++) {
            step /= ROOT;
        }
        double x = 0.5 + (index + 1) * step;
        return x - StrictMath.floor(x);
    }
}
