package dev.phosphene.audio.mix;

import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.core.curve.Point;
import java.util.List;
import java.util.Map;

/** Where a sound is heard from that was mixed for a layout. Directions are unit, as a head sees them: +x right, +y up, −z ahead. */
final class Heard {
    /** Degrees of loudspeakers from ahead, + to the right (ITU-R BS.775, BS.2051). */
    private static final Map<String, Double> AZIMUTH =
            Map.of("L", -30.0, "R", 30.0, "C", 0.0, "Ls", -110.0, "Rs", 110.0, "Lb", -150.0, "Rb", 150.0);

    /** Metres: half the way between two ears. */
    private static final double HEAD = 0.0875;

    private static final double SOUND = 343;

    private Heard() {}

    /** Degrees from ahead, + to the right, of the energy vector of loudspeakers. */
    static double loudspeakers(Layout layout, float[] interleaved) {
        double x = 0;
        double z = 0;
        List<String> names = layout.channels();
        for (int c = 0; c < names.size(); c++) {
            Double degrees = AZIMUTH.get(names.get(c));
            if (degrees != null) {
                // 7.1 has its side loudspeakers beside the listener, 5.1 a little behind
                double at = Math.toRadians(
                        layout == Layout.SURROUND_7_1 && names.get(c).endsWith("s")
                                ? Math.signum(degrees) * 90
                                : degrees);
                double power = product(interleaved, names.size(), c, c);
                x += power * Math.sin(at);
                z -= power * Math.cos(at);
            }
        }
        return Math.toDegrees(Math.atan2(x, -z));
    }

    /** The intensity vector of a sphere. */
    static Point ambisonics(Layout layout, float[] interleaved) {
        int n = layout.channelCount();
        double left = product(interleaved, n, 0, 1);
        double up = product(interleaved, n, 0, 2);
        double ahead = product(interleaved, n, 0, 3);
        double length = Math.sqrt(left * left + up * up + ahead * ahead);
        return new Point(-left / length, up / length, -ahead / length);
    }

    /** How alike each spherical harmonic of a sound is to that of a plane wave from a direction: 1 is the same. */
    static double likeness(Layout layout, float[] interleaved, Point from) {
        int n = layout.channelCount();
        double own = 0;
        double both = 0;
        double wave = 0;
        for (int c = 0; c < n; c++) {
            double found = product(interleaved, n, 0, c) / product(interleaved, n, 0, 0);
            double due = harmonic(c, -from.z(), -from.x(), from.y());
            own += found * found;
            wave += due * due;
            both += found * due;
        }
        return both / Math.sqrt(own * wave);
    }

    /**
     * Degrees from the middle plane, + to the right, by the time between two ears (Woodworth 1938).
     */
    static double ears(float[] interleaved) {
        int reach = Rate.samples(0.0009);
        double best = Double.NEGATIVE_INFINITY;
        int late = 0;
        for (int lag = -reach; lag <= reach; lag++) {
            double sum = 0;
            for (int i = reach; i < interleaved.length / 2 - reach; i++) {
                sum += interleaved[2 * (i + lag)] * interleaved[2 * i + 1];
            }
            if (sum > best) {
                best = sum;
                late = lag;
            }
        }
        double seconds = late / (double) Rate.HZ;
        double sine = 0;
        double low = -Math.PI / 2;
        double high = Math.PI / 2;
        for (int i = 0; i < 40; i++) {
            sine = (low + high) / 2;
            if (HEAD / SOUND * (sine + Math.sin(sine)) < seconds) {
                low = sine;
            } else {
                high = sine;
            }
        }
        return Math.toDegrees(sine);
    }

    private static double product(float[] interleaved, int channels, int a, int b) {
        double sum = 0;
        for (int i = 0; i < interleaved.length; i += channels) {
            sum += interleaved[i + a] * interleaved[i + b];
        }
        return sum;
    }

    /** Real spherical harmonic by ACN, SN3D, of a unit vector: x ahead, y left, z up (Zotter and Frank 2019, Ambisonics, app. A.3). */
    private static double harmonic(int acn, double x, double y, double z) {
        return switch (acn) {
            case 0 -> 1;
            case 1 -> y;
            case 2 -> z;
            case 3 -> x;
            case 4 -> Math.sqrt(3) * x * y;
            case 5 -> Math.sqrt(3) * y * z;
            case 6 -> (3 * z * z - 1) / 2;
            case 7 -> Math.sqrt(3) * x * z;
            case 8 -> Math.sqrt(3) / 2 * (x * x - y * y);
            case 9 -> Math.sqrt(5.0 / 8) * y * (3 * x * x - y * y);
            case 10 -> Math.sqrt(15) * x * y * z;
            case 11 -> Math.sqrt(3.0 / 8) * y * (5 * z * z - 1);
            case 12 -> z * (5 * z * z - 3) / 2;
            case 13 -> Math.sqrt(3.0 / 8) * x * (5 * z * z - 1);
            case 14 -> Math.sqrt(15) / 2 * z * (x * x - y * y);
            case 15 -> Math.sqrt(5.0 / 8) * x * (x * x - 3 * y * y);
            default -> throw new IllegalArgumentException("order 3 has 16 harmonics");
        };
    }
}
