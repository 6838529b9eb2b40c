package dev.phosphene.audio.world;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.Pink;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Svf;

/** One breath: noise through a throat whose formants (500, 1400, 2600 Hz) rise as air goes in and fall as it goes out. */
final class Breaths {
    private Breaths() {}

    static void add(float[] out, int at, double seconds, boolean in, double loud, Chance chance) {
        Pink pink = new Pink(chance);
        Svf first = new Svf();
        Svf second = new Svf();
        Svf third = new Svf();
        Svf lips = new Svf().at(5200, 0.6);
        int length = Math.min(out.length - at, Rate.samples(seconds));
        for (int i = 0; i < length; i++) {
            double t = i / (double) Rate.HZ;
            double x = t / seconds;
            double way = in ? x : 1 - x;
            if ((i & 31) == 0) {
                first.at(420 + 210 * way, 3.2);
                second.at(1250 + 420 * way, 4);
                third.at(2300 + 650 * way, 4);
            }
            // in: it swells and is cut by the turn; out: it is let go at once and thins
            double shape = in
                    ? Envelope.rise(x, 0.75) * (1 - Envelope.rise(x - 0.82, 0.18))
                    : Envelope.rise(x, 0.16) * (1 - x) * (1 - x) * 1.3;
            double rough = 1 + 0.22 * chance.line(t * 23, 1);
            double noise = pink.at(i);
            double sum = 0.6 * first.take(noise).band()
                    + 0.9 * second.take(noise).band()
                    + 0.6 * third.take(noise).band()
                    + 0.16 * lips.take(noise).band();
            out[at + i] += (float) (1.6 * loud * shape * rough * sum);
        }
    }
}
