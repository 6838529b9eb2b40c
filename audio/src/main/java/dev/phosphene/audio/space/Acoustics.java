package dev.phosphene.audio.space;

import java.util.List;

/**
 * How a room answers.
 *
 * @param name its key in a score
 * @param decay seconds to fall by 60 dB in bands around 62, 125, 250, 500, 1k, 2k, 4k, 8k Hz
 * @param colour dB of each band at the start of the tail
 * @param delay seconds before the tail begins
 * @param build seconds over which the tail grows dense
 * @param echoes what comes back before it
 * @param early level of echoes against the tail, dB
 * @param shimmer how much of the octave above it adds, 0 .. 1
 */
public record Acoustics(
        String name,
        double[] decay,
        double[] colour,
        double delay,
        double build,
        List<Echo> echoes,
        double early,
        double shimmer) {
    /**
     * One thing that comes back.
     *
     * @param seconds after the sound
     * @param gain factor
     * @param dull hertz above which it has lost its edge
     * @param azimuth radians from ahead, + to the right
     */
    public record Echo(double seconds, double gain, double dull, double azimuth) {}

    public Acoustics {
        echoes = List.copyOf(echoes);
    }

    public double longest() {
        double longest = 0;
        for (double seconds : decay) {
            longest = Math.max(longest, seconds);
        }
        return delay + longest;
    }
}
