package dev.phosphene.app.verify;

import dev.phosphene.core.hash.Pcg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which frames a proof draws, and in which orders. */
public final class Orders {
    private Orders() {}

    /** Frame numbers spread evenly over a film of {@code length} frames, in order. */
    public static List<Long> spread(long length, int count) {
        List<Long> frames = new ArrayList<>();
        long most = Math.min(count, length);
        for (int i = 0; i < most; i++) {
            // The middle of each of equal parts, so that neither the first black frame nor a cut is all that is seen.
            frames.add((2L * i + 1) * length / (2 * most));
        }
        return frames;
    }

    /** The same frames in an order that a hash decides. */
    public static List<Long> shuffled(List<Long> frames) {
        return frames.stream()
                .sorted(Comparator.comparingInt((Long frame) -> Pcg.hash((int) (long) frame))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
