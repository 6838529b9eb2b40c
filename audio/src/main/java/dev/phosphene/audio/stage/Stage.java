package dev.phosphene.audio.stage;

import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.Level;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Work;
import dev.phosphene.audio.space.Directions;
import dev.phosphene.audio.space.RoomSends;
import dev.phosphene.core.curve.Track;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.score.Player;
import dev.phosphene.core.score.Room;
import dev.phosphene.core.score.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Everything that sounds in a film, before the mix: its players' dry signals and its rooms' answers, chunk by chunk. A chunk is a pure
 * function of film, score and number; chunks asked for in order cost least.
 */
public final class Stage {
    private final Score score;
    private final List<Player> players;
    private final List<Part> parts;
    private final List<RoomSends> rooms = new ArrayList<>();
    private final ExecutorService workers;
    private final DryCache dry;

    public Stage(Film film, Score score, ExecutorService workers) {
        this.score = score;
        this.players = List.copyOf(score.players().values());
        this.parts = Parts.of(film, score, new Orchestra());
        this.workers = workers;
        this.dry = new DryCache(this::play);
        for (Room room : score.rooms()) {
            rooms.add(new RoomSends(room, players, dry::of, workers));
        }
    }

    /** How many signals a chunk has. */
    public int signals() {
        return players.size() + Directions.COUNT;
    }

    /** Makes a chunk. Not for two threads at once. */
    public Chunk chunk(long number) {
        float[][] own = dry.of(number);
        float[][] signals = new float[signals()][];
        System.arraycopy(own, 0, signals, 0, own.length);
        float[][] wet = wet(number);
        System.arraycopy(wet, 0, signals, own.length, wet.length);
        return new Chunk(number, signals);
    }

    private float[][] wet(long number) {
        float[][] sum = new float[Directions.COUNT][];
        Arrays.fill(sum, Chunk.SILENCE);
        for (RoomSends room : rooms) {
            float[][] answer = room.answer(number);
            for (int d = 0; d < sum.length; d++) {
                sum[d] = sum(sum[d], answer[d]);
            }
        }
        double[] hush = hush(score.hush(), number);
        for (float[] signal : sum) {
            multiply(signal, hush);
        }
        return sum;
    }

    /** Every player's dry signal, hushed where the score is. */
    private float[][] play(long number) {
        double[] hush = hush(score.hush(), number);
        List<Future<float[]>> playing = parts.stream()
                .map(p -> workers.submit(() -> play(p, number, hush)))
                .toList();
        float[][] signals = new float[parts.size()][];
        for (int i = 0; i < signals.length; i++) {
            signals[i] = Work.done(playing.get(i));
        }
        return signals;
    }

    private static float[] play(Part part, long number, double[] hush) {
        long first = Chunk.firstSample(number);
        if (first < 0 || !part.soundsIn(first, Chunk.SAMPLES)) {
            return Chunk.SILENCE;
        }
        float[] out = new float[Chunk.SAMPLES];
        part.add(first, out);
        multiply(out, hush);
        return out;
    }

    /** The hush as a factor every 64 samples. */
    private static double[] hush(Track track, long number) {
        double[] factors = new double[Chunk.SAMPLES / 64 + 1];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = Level.factor(track.at(Rate.seconds(Chunk.firstSample(number) + 64L * i)));
        }
        return factors;
    }

    private static void multiply(float[] signal, double[] factors) {
        for (int i = 0; i < signal.length; i++) {
            int k = i >> 6;
            signal[i] *= (float) (factors[k] + (factors[k + 1] - factors[k]) * (i & 63) / 64);
        }
    }

    private static float[] sum(float[] a, float[] b) {
        if (b.length == 0) {
            return a;
        }
        if (a.length == 0) {
            return b.clone();
        }
        for (int i = 0; i < a.length; i++) {
            a[i] += b[i];
        }
        return a;
    }

    /** How open a room is at a time, 0 .. 1 of amplitude. */
    public static double open(Room room, double time) {
        double in = room.from() <= 0 ? 1 : Envelope.rise(time - room.from() + room.fade() / 2, room.fade());
        double out = Envelope.rise(time - room.to() + room.fade() / 2, room.fade());
        return in * (1 - out);
    }
}
