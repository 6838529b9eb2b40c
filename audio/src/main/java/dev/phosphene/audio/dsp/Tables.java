package dev.phosphene.audio.dsp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Tables that were made lately, so that the same tone is not made twice. What it forgets is made again, equal. */
public final class Tables<K, V> {
    private final int most;
    private final LinkedHashMap<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);

    public Tables(int most) {
        this.most = most;
    }

    public V of(K key, Supplier<V> make) {
        synchronized (kept) {
            V found = kept.get(key);
            if (found != null) {
                return found;
            }
        }
        V made = make.get();
        synchronized (kept) {
            kept.put(key, made);
            while (kept.size() > most) {
                Map.Entry<K, V> eldest = kept.firstEntry();
                kept.remove(eldest.getKey());
            }
        }
        return made;
    }
}
