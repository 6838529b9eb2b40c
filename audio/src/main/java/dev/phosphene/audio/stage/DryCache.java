package dev.phosphene.audio.stage;

import java.util.LinkedHashMap;
import java.util.function.LongFunction;

/** The last few chunks of dry signals, so that rooms and mix need not make them twice. For one thread. */
final class DryCache {
    private static final int KEPT = 3;

    private final LongFunction<float[][]> make;
    private final LinkedHashMap<Long, float[][]> kept = new LinkedHashMap<>();

    DryCache(LongFunction<float[][]> make) {
        this.make = make;
    }

    float[][] of(long number) {
        float[][] found = kept.get(number);
        if (found == null) {
            found = make.apply(number);
            kept.put(number, found);
            if (kept.size() > KEPT) {
                kept.remove(kept.firstEntry().getKey());
            }
        }
        return found;
    }
}
