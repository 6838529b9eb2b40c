package dev.phosphene.audio.space;

import dev.phosphene.audio.dsp.Level;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.stage.Chunk;
import dev.phosphene.audio.stage.Stage;
import dev.phosphene.core.score.Player;
import dev.phosphene.core.score.Room;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** A room in a film: what its players send into it while it is open, and what comes back, also after it has closed. */
public final class RoomSends {
    private final Room room;
    private final Acoustics acoustics;
    private final List<Player> players;
    private final LongFunction<float[][]> dry;
    private final ExecutorService workers;
    private final LinkedHashMap<Long, float[][]> sends = new LinkedHashMap<>();
    private @Nullable Convolver convolver;

    /**
     * A room that nothing has been sent into yet.
     *
     * @param dry every player's signal in a chunk
     */
    public RoomSends(Room room, List<Player> players, LongFunction<float[][]> dry, ExecutorService workers) {
        this.workers = workers;
        this.room = room;
        this.acoustics = Rooms.of(room.name());
        this.players = players;
        this.dry = dry;
    }

    /** What comes back in a chunk, by direction. */
    public float[][] answer(long chunk) {
        double start = Rate.seconds(Chunk.firstSample(chunk));
        double end = Rate.seconds(Chunk.firstSample(chunk + 1));
        if (end < room.from() - room.fade() || start > room.to() + room.fade() + acoustics.longest() + 1) {
            convolver = null; // its spectra are large
            float[][] nothing = new float[Directions.COUNT][];
            Arrays.fill(nothing, Chunk.SILENCE);
            return nothing;
        }
        Convolver here = convolver;
        if (here == null) {
            here = new Convolver(acoustics, this::sends, workers);
            convolver = here;
        }
        return here.answer(chunk);
    }

    /** The two signals sent in, left and right; what is in the middle is sent to both. */
    private float[][] sends(long chunk) {
        float[][] found = sends.get(chunk);
        if (found == null) {
            found = mixed(chunk);
            if (acoustics.shimmer() > 0) {
                found = shimmering(chunk, found);
            }
            sends.put(chunk, found);
            if (sends.size() > 3) {
                sends.remove(sends.firstEntry().getKey());
            }
        }
        return found;
    }

    private float[][] shimmering(long chunk, float[][] now) {
        float[][] before = mixed(chunk - 1);
        float[][] sum = new float[2][];
        for (int side = 0; side < 2; side++) {
            if (now[side].length == 0 && before[side].length == 0) {
                sum[side] = Chunk.SILENCE;
                continue;
            }
            float[] octave = Shimmer.of(before[side], now[side]);
            for (int i = 0; i < octave.length; i++) {
                octave[i] = (float) (acoustics.shimmer() * octave[i]) + (i < now[side].length ? now[side][i] : 0);
            }
            sum[side] = octave;
        }
        return sum;
    }

    private float[][] mixed(long chunk) {
        float[][] out = {Chunk.SILENCE, Chunk.SILENCE};
        double[] open = open(chunk);
        if (chunk < 0 || Arrays.stream(open).allMatch(v -> v == 0)) {
            return out;
        }
        float[][] signals = dry.apply(chunk);
        for (int p = 0; p < signals.length; p++) {
            Player player = players.get(p);
            if (signals[p].length > 0 && player.wet() > Player.DRY) {
                double gain = Level.factor(player.wet() + room.level());
                double right =
                        0.5 + 0.5 * player.at().x() / Math.max(1, player.at().length());
                out[0] = added(out[0], signals[p], gain * StrictMath.sqrt(1 - right), open);
                out[1] = added(out[1], signals[p], gain * StrictMath.sqrt(right), open);
            }
        }
        return out;
    }

    private double[] open(long chunk) {
        double[] open = new double[Chunk.SAMPLES / 64 + 1];
        for (int i = 0; i < open.length; i++) {
            open[i] = Stage.open(room, Rate.seconds(Chunk.firstSample(chunk) + 64L * i));
        }
        return open;
    }

    private static float[] added(float[] sum, float[] signal, double gain, double[] open) {
        float[] out = sum.length == 0 ? new float[Chunk.SAMPLES] : sum;
        for (int i = 0; i < signal.length; i++) {
            int k = i >> 6;
            double factor = open[k] + (open[k + 1] - open[k]) * (i & 63) / 64;
            out[i] += (float) (gain * factor * signal[i]);
        }
        return out;
    }
}
