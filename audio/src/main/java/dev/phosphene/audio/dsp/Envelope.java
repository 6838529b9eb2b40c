package dev.phosphene.audio.dsp;

/** Shapes of loudness, 0 .. 1, by seconds. */
public final class Envelope {
    private Envelope() {}

    /** A rise that starts and ends level, 0 before 0 and 1 after {@code seconds}. */
    public static double rise(double t, double seconds) {
        if (t <= 0) {
            return 0;
        }
        if (t >= seconds) {
            return 1;
        }
        double x = t / seconds;
        return x * x * (3 - 2 * x);
    }

    /** Held tone: rises over {@code attack}, falls from {@code held} on over {@code release}, softly at both ends. */
    public static double held(double t, double attack, double held, double release) {
        double up = rise(t, attack);
        if (t <= held) {
            return up;
        }
        double down = 1 - rise(t - held, release);
        return up * down * down;
    }

    /** Exponential fall by 60 dB over {@code decay} seconds. */
    public static double fall(double t, double decay) {
        return t < 0 ? 0 : Quick.exp(-6.907755 * t / decay);
    }

    /** A pulse: sine-squared over 0 .. {@code seconds}. */
    public static double bump(double t, double seconds) {
        if (t <= 0 || t >= seconds) {
            return 0;
        }
        double s = Quick.sine(0.5 * t / seconds);
        return s * s;
    }
}
