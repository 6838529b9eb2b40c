package dev.phosphene.core.reader;

import dev.phosphene.core.curve.Ease;
import dev.phosphene.core.curve.KeyedTrack;
import dev.phosphene.core.curve.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keys of a track as written: {@code [[0s, 0], [3s, 0.1, ease-in], [12s, 1]]}.
 *
 * @param times seconds, rising
 * @param values one a time
 * @param eases one a time
 */
record Keys<T>(double[] times, List<T> values, Ease[] eases) {
    static final List<String> EASES =
            Arrays.stream(Ease.values()).map(Keys::nameOf).toList();

    private static final String FORM = "a key: [time, value] or [time, value, ease]";

    /** Whether an item is written as keys rather than as one value. */
    static boolean areIn(Item item) {
        return item.isList()
                && !item.items().isEmpty()
                && item.items().getFirst().isList();
    }

    /**
     * Keys of an item, or null with faults.
     *
     * @param longest latest time of a key
     * @param value reads one value, null with a fault
     */
    static <T> @Nullable Keys<T> read(Item item, Measure measure, double longest, Function<Item, @Nullable T> value) {
        List<Item> keys = item.items();
        double[] times = new double[keys.size()];
        Ease[] eases = new Ease[keys.size()];
        List<T> values = new ArrayList<>();
        boolean sound = !keys.isEmpty();
        for (int i = 0; i < keys.size(); i++) {
            List<Item> parts = keys.get(i).items();
            if (parts.size() < 2 || parts.size() > 3) {
                keys.get(i).unexpected(FORM);
                return null;
            }
            Double time = measure.time(parts.getFirst(), longest);
            T read = value.apply(parts.get(1));
            Ease ease = parts.size() == 3 ? ease(parts.get(2)) : Ease.SMOOTH;
            if (time == null || read == null || ease == null) {
                sound = false;
                continue;
            }
            times[i] = time;
            eases[i] = ease;
            values.add(read);
            if (sound && i > 0 && times[i] <= times[i - 1]) {
                parts.getFirst()
                        .fault(
                                "the key at " + Measure.plain(times[i]) + " s follows the one at "
                                        + Measure.plain(times[i - 1]) + " s",
                                "Expected rising times.");
                sound = false;
            }
        }
        return sound ? new Keys<>(times, values, eases) : null;
    }

    private static @Nullable Ease ease(Item item) {
        int found = EASES.indexOf(item.text());
        if (found < 0) {
            item.fault("unknown ease \"" + Item.brief(item.text()) + "\"", Nearest.hint(item.text(), EASES));
            return null;
        }
        return Ease.values()[found];
    }

    static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A number track through one number of each value. */
    Track track(ToDoubleFunction<T> number) {
        return new KeyedTrack(times, values.stream().mapToDouble(number).toArray(), eases);
    }
}
