package dev.phosphene.audio.space;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.space.Acoustics.Echo;
import dev.phosphene.core.fault.Fault;
import java.util.ArrayList;
import java.util.List;

/** The rooms that are known, by name. */
public final class Rooms {
    /** Metres a second. */
    private static final double SOUND = 343;

    private Rooms() {}

    public static List<String> names() {
        return List.of("forest", "canyon", "amphitheater", "sky");
    }

    public static Acoustics of(String name) {
        return switch (name) {
            case "forest" -> forest();
            case "canyon" -> canyon();
            case "amphitheater" -> amphitheater();
            case "sky" -> sky();
            default ->
                throw Fault.usage("There is no room \"" + name + "\". Rooms are " + String.join(", ", names()) + ".");
        };
    }

    /** A bowl of trunks and leaves: 1.1 s, and between 12 and 180 ms the scatter of bark, no two alike, no wall. */
    private static Acoustics forest() {
        Chance bark = new Chance(0xBA4C);
        List<Echo> echoes = new ArrayList<>();
        for (int i = 0; i < 56; i++) {
            double t = 0.012 + 0.17 * StrictMath.pow(bark.unit(i), 1.3);
            double gain = 0.02 / (t + 0.03) * bark.between(i + 100, 0.3, 1);
            echoes.add(new Echo(t, gain, bark.between(i + 200, 1400, 4200), Math.PI * bark.signed(i + 300)));
        }
        return new Acoustics(
                "forest",
                new double[] {1.3, 1.3, 1.25, 1.2, 1.1, 0.95, 0.7, 0.45},
                new double[] {-6, -4, -3, -1, 0, -1, -4, -9},
                0.022,
                0.05,
                echoes,
                2,
                0);
    }

    /** A canyon: seven echoes from 170 to 1100 ms, each wider, later and duller than the one before, then six seconds of stone. */
    private static Acoustics canyon() {
        double[] times = {0.170, 0.262, 0.391, 0.527, 0.688, 0.873, 1.097};
        List<Echo> echoes = new ArrayList<>();
        for (int i = 0; i < times.length; i++) {
            double side = i % 2 == 0 ? -1 : 1;
            echoes.add(
                    new Echo(times[i], 0.62 * StrictMath.pow(0.78, i), 3200 / (1 + 0.42 * i), side * (0.7 + 0.2 * i)));
            echoes.add(new Echo(
                    times[i] + 0.013 + 0.004 * i, 0.3 * StrictMath.pow(0.78, i), 2400 / (1 + 0.42 * i), -side * 2.2));
        }
        return new Acoustics(
                "canyon",
                new double[] {6.2, 6.6, 6.4, 6.2, 6.0, 4.4, 2.6, 1.3},
                new double[] {-4, -3, -4, -1, 0, -2, -6, -13},
                0.055,
                0.5,
                echoes,
                -3,
                0);
    }

    /**
     * The bowl of moonstone: eighteen tiers 1.4 m apart send a sound back one after another, a chirp that only rising rows of stone make;
     * the rim answers last; 3.4 s of pale stone that keeps its highs.
     */
    private static Acoustics amphitheater() {
        Chance wear = new Chance(0x57E9);
        List<Echo> echoes = new ArrayList<>();
        for (int tier = 0; tier < 18; tier++) {
            double radius = 10 + 1.4 * tier;
            double height = 0.42 * (tier + 1);
            double t = 2 * StrictMath.sqrt(radius * radius + height * height) / SOUND;
            for (int part = 0; part < 3; part++) {
                double worn = 0.0016 * wear.signed(tier * 3 + part);
                double gain = 1.2 / radius * wear.between(100 + tier * 3 + part, 0.35, 1);
                echoes.add(new Echo(t + worn, gain, 5200 - 120 * tier, Math.PI * wear.signed(200 + tier * 3 + part)));
            }
        }
        echoes.add(new Echo(2 * 38 / SOUND, 0.16, 2600, -2.4));
        echoes.add(new Echo(2 * 39.5 / SOUND, 0.14, 2400, 2.1));
        return new Acoustics(
                "amphitheater",
                new double[] {3.4, 3.6, 3.5, 3.5, 3.4, 3.0, 2.3, 1.4},
                new double[] {-7, -5, -5, -2, 0, 0, -2, -7},
                0.045,
                0.12,
                echoes,
                -1,
                0.06);
    }

    /** No walls: fourteen seconds in which a sound thins out upward, an octave of itself above it. */
    private static Acoustics sky() {
        return new Acoustics(
                "sky",
                new double[] {7, 9, 11, 13, 14, 13, 10, 6},
                new double[] {-14, -10, -7, -3, 0, 0, -2, -6},
                0.06,
                1.4,
                List.of(),
                0,
                0.45);
    }
}
