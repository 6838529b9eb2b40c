package dev.phosphene.core.curve;

import java.util.Arrays;

/**
 * A track through keys. {@code eases[i]} is the way from key i−1 to key i.
 *
 * <p>CUBIC segments use a finite-difference (non-uniform Catmull-Rom) Hermite tangent, so speed is continuous across unevenly
 * spaced keys.
 */
public final class KeyedTrack implements Track {
    private final double[] times;
    private final double[] values;
    private final Ease[] eases;
    /** Integral from the first key to each key. */
    private final double[] areas;

    /**
     * @param times seconds, strictly rising, at least one
     * @param values one a time
     * @param eases one a time, the first is not used
     */
    public KeyedTrack(double[] times, double[] values, Ease[] eases) {
        if (times.length == 0 || times.length != values.length || times.length != eases.length) {
            throw new IllegalArgumentException("a track needs as many times as values and eases, and at least one");
        }
        for (int i = 1; i < times.length; i++) {
            if (!(times[i] > times[i - 1])) {
                throw new IllegalArgumentException("key times must rise: " + times[i - 1] + " then " + times[i]);
            }
        }
        this.times = times.clone();
        this.values = values.clone();
        this.eases = eases.clone();
        this.areas = new double[times.length];
        for (int i = 1; i < times.length; i++) {
            areas[i] = areas[i - 1] + area(i - 1, 1);
        }
    }

    @Override
    public KeyedTrack later(double seconds) {
        double[] moved = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            moved[i] = times[i] + seconds;
        }
        return new KeyedTrack(moved, values, eases);
    }

    @Override
    public double at(double seconds) {
        int last = times.length - 1;
        if (seconds <= times[0]) {
            return values[0];
        }
        if (seconds >= times[last]) {
            return values[last];
        }
        int key = keyBefore(seconds);
        double x = (seconds - times[key]) / (times[key + 1] - times[key]);
        if (eases[key + 1] == Ease.CUBIC) {
            return hermite(key, x);
        }
        double eased = eases[key + 1].at(x);
        return values[key] + (values[key + 1] - values[key]) * eased;
    }

    @Override
    public double integral(double seconds) {
        return areaTo(seconds) - areaTo(0);
    }

    /** Integral from the first key, negative before it. */
    private double areaTo(double seconds) {
        int last = times.length - 1;
        if (seconds <= times[0]) {
            return (seconds - times[0]) * values[0];
        }
        if (seconds >= times[last]) {
            return areas[last] + (seconds - times[last]) * values[last];
        }
        int key = keyBefore(seconds);
        return areas[key] + area(key, (seconds - times[key]) / (times[key + 1] - times[key]));
    }

    /** Integral over the first part x of the segment that starts at a key. */
    private double area(int key, double x) {
        double span = times[key + 1] - times[key];
        if (eases[key + 1] != Ease.CUBIC) {
            return span * (values[key] * x + (values[key + 1] - values[key]) * eases[key + 1].integral(x));
        }
        double x2 = x * x;
        double x3 = x2 * x;
        double x4 = x2 * x2;
        return span
                * ((x4 / 2 - x3 + x) * values[key]
                        + (x4 / 4 - 2 * x3 / 3 + x2 / 2) * tangent(key) * span
                        + (x3 - x4 / 2) * values[key + 1]
                        + (x4 / 4 - x3 / 3) * tangent(key + 1) * span);
    }

    private int keyBefore(double seconds) {
        int found = Arrays.binarySearch(times, seconds);
        return found >= 0 ? found : -found - 2;
    }

    private double hermite(int key, double x) {
        double span = times[key + 1] - times[key];
        double leaving = tangent(key) * span;
        double arriving = tangent(key + 1) * span;
        double x2 = x * x;
        double x3 = x2 * x;
        return (2 * x3 - 3 * x2 + 1) * values[key]
                + (x3 - 2 * x2 + x) * leaving
                + (3 * x2 - 2 * x3) * values[key + 1]
                + (x3 - x2) * arriving;
    }

    private double tangent(int key) {
        if (key == 0 || key == times.length - 1) {
            return 0; // a move settles at its ends
        }
        return (values[key + 1] - values[key - 1]) / (times[key + 1] - times[key - 1]);
    }

    public int keys() {
        return times.length;
    }

    public double timeOf(int key) {
        return times[key];
    }

    public double valueOf(int key) {
        return values[key];
    }
}
