package dev.phosphene.audio.mix;

import dev.phosphene.audio.dsp.Level;
import dev.phosphene.audio.dsp.Svf;
import dev.phosphene.audio.stage.Chunk;
import dev.phosphene.core.score.Player;
import java.util.List;

/**
 * The channel for low-frequency effects: what the score sends there of each player, below 120 Hz. It only adds to what the main
 * loudspeakers play, so nothing is lost where it is left out.
 *
 * <p>A cinema plays this channel 10 dB louder in its band than a main one (SMPTE RP 200), so it is recorded 10 dB softer than it is heard.
 */
final class Subwoofer {
    /** dB by which a room plays the channel louder than it was recorded. */
    static final double IN_BAND = 10;
    /** Hertz above which it falls by 24 dB an octave. */
    private static final double TOP = 120;
    /** Qualities of the two halves of a Butterworth filter of order four. */
    private static final double FLAT = 0.541_196_1;

    private static final double STEEP = 1.306_563;

    private final double[] sends;

    Subwoofer(List<Player> players) {
        sends = players.stream()
                .mapToDouble(p -> p.lfe() > Player.DRY ? Level.factor(p.lfe() - IN_BAND) : 0)
                .toArray();
    }

    /** A chunk of the channel. The filter starts one chunk early, after which it has long forgotten what came before. */
    float[] chunk(Chunk before, Chunk now) {
        Svf first = new Svf().at(TOP, FLAT);
        Svf second = new Svf().at(TOP, STEEP);
        float[] out = new float[Chunk.SAMPLES];
        float[] sum = sum(before);
        for (float v : sum) {
            second.take(first.take(v).low());
        }
        sum = sum(now);
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) second.take(first.take(sum[i]).low()).low();
        }
        return out;
    }

    private float[] sum(Chunk chunk) {
        float[] sum = new float[Chunk.SAMPLES];
        for (int p = 0; p < sends.length; p++) {
            float[] signal = chunk.signals()[p];
            if (sends[p] > 0) {
                for (int i = 0; i < signal.length; i++) {
                    sum[i] += (float) (sends[p] * signal[i]);
                }
            }
        }
        return sum;
    }
}
