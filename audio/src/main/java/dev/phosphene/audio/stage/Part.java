package dev.phosphene.audio.stage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that one player sounds in a film. What it plays in a chunk is the sum of its pieces there, in order of their beginnings, so the
 * sum's last bit does not depend on what was asked before. Pieces that ring on are kept for the next chunk; use from one thread at a time.
 */
final class Part {
    private final List<Piece> pieces;
    private final Map<Integer, float[]> sounding = new HashMap<>();
    private final int longest;
    /** Samples of each piece: what it surely does not exceed until it has been made, then what it has. */
    private final int[] lengths;

    Part(List<Piece> pieces) {
        this.pieces =
                pieces.stream().sorted(Comparator.comparingLong(Piece::start)).toList();
        this.lengths = this.pieces.stream().mapToInt(Piece::most).toArray();
        this.longest = pieces.stream().mapToInt(Piece::most).max().orElse(0);
    }

    /** Whether anything may sound in {@code count} samples from {@code first}. */
    boolean soundsIn(long first, int count) {
        for (int i = firstFrom(first - longest); i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.start() >= first + count) {
                return false;
            }
            if (piece.start() + lengths[i] > first) {
                return true;
            }
        }
        return false;
    }

    /** Adds what sounds from {@code first} on to {@code out}. */
    void add(long first, float[] out) {
        Map<Integer, float[]> ringing = new HashMap<>();
        for (int i = firstFrom(first - longest); i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.start() >= first + out.length) {
                break;
            }
            if (piece.start() + lengths[i] <= first) {
                continue;
            }
            float[] sound =
                    sounding.containsKey(i) ? sounding.get(i) : piece.sound().get();
            if (sound.length > piece.most()) {
                throw new AssertionError("a piece of " + sound.length + " samples was said to have " + piece.most());
            }
            lengths[i] = sound.length;
            int from = (int) Math.max(0, piece.start() - first);
            int skip = (int) Math.max(0, first - piece.start());
            int count = Math.min(out.length - from, sound.length - skip);
            for (int k = 0; k < count; k++) {
                out[from + k] += sound[skip + k];
            }
            if (piece.start() + sound.length > first + out.length) {
                ringing.put(i, sound);
            }
        }
        sounding.clear();
        sounding.putAll(ringing);
    }

    private int firstFrom(long start) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
