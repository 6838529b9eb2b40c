package dev.phosphene.audio.space;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Level;
import dev.phosphene.audio.dsp.OnePole;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Svf;

/**
 * What comes back, from one direction, of a click sent into a room on one side: echoes, each with the dullness of its way, then noise in
 * octaves, each of which falls at its own rate. Directions are not alike, which is what makes a room wide.
 */
final class ImpulseResponse {
    private static final double[] BANDS = {62.5, 125, 250, 500, 1000, 2000, 4000, 8000};

    private ImpulseResponse() {}

    /**
     * Synthesises one response.
     *
     * @param side 0 sent from the left, 1 from the right
     * @param direction from which it is heard, an index of {@link Directions}
     */
    static float[] of(Acoustics room, int side, int direction) {
        float[] out = new float[Rate.samples(room.longest() + 0.05)];
        Chance chance = new Chance(room.name().hashCode()).of(side * 16 + direction);
        tail(out, room, chance);
        // sounds from one side are answered a little more from it
        double toward = Directions.towards(direction, side == 0 ? -1.2 : 1.2, 0.35);
        scale(out, toward / power(out));
        echoes(out, room, side, direction);
        return out;
    }

    private static void tail(float[] out, Acoustics room, Chance chance) {
        int from = Rate.samples(room.delay());
        for (int b = 0; b < BANDS.length; b++) {
            Svf first = new Svf().at(BANDS[b] * 1.0, 1.2);
            Svf second = new Svf().at(BANDS[b] * 1.05, 1.2);
            double gain = Level.factor(room.colour()[b]) / StrictMath.sqrt(BANDS[b] / 1000);
            double fall = StrictMath.exp(-6.907755 / (room.decay()[b] * Rate.HZ));
            double level = gain;
            Chance noise = chance.of(b);
            for (int i = from; i < out.length && level > gain * 5e-4; i++) {
                double t = (double) (i - from) / Rate.HZ;
                double grow = t < room.build() ? 0.25 + 0.75 * StrictMath.sqrt(t / room.build()) : 1;
                out[i] += (float) (level
                        * grow
                        * second.take(first.take(noise.white(i)).band()).band());
                level *= fall;
            }
        }
    }

    private static void echoes(float[] out, Acoustics room, int side, int direction) {
        double early = Level.factor(room.early());
        for (Acoustics.Echo echo : room.echoes()) {
            // what is sent from the left comes back from the mirrored side
            double azimuth = side == 0 ? echo.azimuth() : -echo.azimuth();
            double gain = early * echo.gain() * Directions.towards(direction, azimuth, 0);
            int at = Rate.samples(echo.seconds() + 0.0011 * (direction % 3));
            OnePole dull = new OnePole(echo.dull());
            OnePole duller = new OnePole(echo.dull() * 1.6);
            for (int i = 0; i < 400 && at + i < out.length; i++) {
                out[at + i] += (float) (gain * duller.low(dull.low(i == 0 ? 1 : 0)));
            }
        }
    }

    private static double power(float[] samples) {
        double sum = 0;
        for (float v : samples) {
            sum += (double) v * v;
        }
        return StrictMath.sqrt(Math.max(sum, 1e-12));
    }

    private static void scale(float[] samples, double factor) {
        for (int i = 0; i < samples.length; i++) {
            samples[i] *= (float) factor;
        }
    }
}
