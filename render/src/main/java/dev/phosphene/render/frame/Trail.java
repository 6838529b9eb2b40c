package dev.phosphene.render.frame;

import dev.phosphene.core.curve.Point;
import dev.phosphene.core.film.Film;
import dev.phosphene.shaders.splat.TrailBlock;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.joml.Vector4f;

/** The way of the sphere through a film, sampled once, and what of it still shines at a time: the last twelve seconds in 128 knots. */
final class Trail {
    private static final int KNOTS = 128;
    private static final double SECONDS = 12;
    private static final double PER_SECOND = 24;

    private final float[] way;
    private final int samples;
    private final TrailBlock block;

    Trail(Film film) {
        DoubleFunction<Point> positions = film.points("crystal", "position");
        DoubleUnaryOperator amounts = film.numbers("stardust", "amount");
        samples = (int) StrictMath.ceil(film.length() * PER_SECOND) + 1;
        way = new float[samples * 4];
        for (int i = 0; i < samples; i++) {
            double time = Math.min(i / PER_SECOND, film.length() - 1e-9);
            Point p = positions.apply(time);
            way[i * 4] = (float) p.x();
            way[i * 4 + 1] = (float) p.y();
            way[i * 4 + 2] = (float) p.z();
            way[i * 4 + 3] = (float) amounts.applyAsDouble(time);
        }
        Vector4f[] knots = new Vector4f[KNOTS];
        for (int i = 0; i < KNOTS; i++) {
            knots[i] = new Vector4f();
        }
        block = new TrailBlock(knots);
    }

    /** The knots at a film time; before the film nothing was born. */
    TrailBlock at(double filmTime) {
        for (int i = 0; i < KNOTS; i++) {
            double time = filmTime - SECONDS * i / (KNOTS - 1);
            double x = Math.clamp(time * PER_SECOND, 0, samples - 1.001);
            int low = (int) x;
            float share = (float) (x - low);
            Vector4f knot = block.trail()[i];
            // Where births end the sphere may be elsewhere at the next sample: nothing is born on the way there.
            boolean born = way[low * 4 + 3] > 0 && way[low * 4 + 7] > 0;
            knot.set(
                    at(low, 0, share), at(low, 1, share), at(low, 2, share), time < 0 || !born ? 0 : at(low, 3, share));
        }
        return block;
    }

    /** Whether anything born in the last twelve seconds may still shine. */
    boolean shines(double filmTime) {
        int to = (int) Math.clamp(filmTime * PER_SECOND + 1, 0, samples - 1);
        int from = (int) Math.clamp((filmTime - SECONDS) * PER_SECOND, 0, samples - 1);
        for (int i = from; i <= to; i++) {
            if (way[i * 4 + 3] > 0) {
                return true;
            }
        }
        return false;
    }

    private float at(int low, int component, float share) {
        float a = way[low * 4 + component];
        return a + (way[low * 4 + 4 + component] - a) * share;
    }
}
