package dev.phosphene.core.film;

import dev.phosphene.core.curve.Track;
import dev.phosphene.core.parameter.Component;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Integral of a component over film time: each shot's own curve within its bounds, summed. Exact, since tracks are integrated in closed form. */
final class PhaseIntegral implements DoubleUnaryOperator {
    private final double[] starts;
    private final Track[] rates;
    /** Integral up to each shot's start. */
    private final double[] sums;

    PhaseIntegral(List<Shot> shots, Component component) {
        starts = new double[shots.size()];
        rates = new Track[shots.size()];
        sums = new double[shots.size()];
        for (int i = 0; i < starts.length; i++) {
            Shot shot = shots.get(i);
            starts[i] = shot.start();
            rates[i] = shot.curves().number(component);
            if (i > 0) {
                sums[i] = sums[i - 1] + rates[i - 1].integral(starts[i] - starts[i - 1]);
            }
        }
    }

    @Override
    public double applyAsDouble(double filmTime) {
        int shot = starts.length - 1;
        while (shot > 0 && filmTime < starts[shot]) {
            shot--;
        }
        return sums[shot] + rates[shot].integral(filmTime - starts[shot]);
    }
}
