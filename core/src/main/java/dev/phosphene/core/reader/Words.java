package dev.phosphene.core.reader;

import dev.phosphene.core.curve.Point;
import dev.phosphene.core.parameter.Quantity;
import dev.phosphene.core.parameter.Unit;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What may be written besides phenomena: the words of shots, cameras and events, said by records as phenomena are. */
final class Words {
    /** Longest film and latest key, in seconds. */
    static final double LONGEST = 36_000;

    /** Words of the film and its shots. */
    record OfShots(
            @Quantity(doc = "exposure", unit = Unit.EV, min = -16, max = 16)
            double exposure,

            @Quantity(doc = "beats of the music", unit = Unit.BPM, min = 20, max = 300, or = 60)
            double bpm,

            @Quantity(
                    doc = "world time by shot time; film time where nothing is written",
                    unit = Unit.SECONDS,
                    min = -3600,
                    max = LONGEST)
            double time,

            @Quantity(doc = "pictures a second, as an old film has", min = 1, max = 120, or = 14)
            double pictures,

            @Quantity(doc = "share of a whole", or = 0.5) double share) {}

    /** Words of a camera. */
    record OfCamera(
            @Quantity(
                    doc = "focal length, full-frame equivalent",
                    unit = Unit.MILLIMETRES,
                    min = 4,
                    max = 1200,
                    or = 35)
            double lens,

            @Quantity(doc = "f-number", unit = Unit.FSTOP, min = 0.7, max = 64, or = 5.6)
            double aperture,

            @Quantity(
                    doc = "blades of the aperture: sides of what a light out of focus becomes; 0 is round",
                    max = 16,
                    or = 7)
            double blades,

            @Quantity(
                    doc = "distance in focus, or a point; the point looked at where nothing is written",
                    unit = Unit.METRES,
                    min = 0.05,
                    max = 10_000,
                    or = 5)
            double focus,

            @Quantity(doc = "where it stands", unit = Unit.METRES, min = -5000, max = 5000)
            Point position,

            @Quantity(doc = "the point it looks at", unit = Unit.METRES, min = -5000, max = 5000)
            Point look,

            @Quantity(doc = "lean to the right", unit = Unit.DEGREES, min = -180, max = 180)
            double roll,

            @Quantity(doc = "breath of the one who holds it", max = 4)
            double breath,

            @Quantity(doc = "unrest of the hand that holds it", max = 4)
            double handheld,

            @Quantity(doc = "walk of the one who holds it, at STEP events", max = 4)
            double steps,

            @Quantity(doc = "ground that shakes", max = 4) double rumble) {}

    /** Words of an event or of a series of events. */
    record OfEvents(
            @Quantity(doc = "events a second between from and to", unit = Unit.HERTZ, max = 100, or = 1)
            double rate,

            @Quantity(doc = "number of events of a burst", min = 1, max = 10_000, or = 120)
            double count,

            @Quantity(doc = "radius over which a burst is strewn", unit = Unit.METRES, max = 1000, or = 1)
            double spread,

            @Quantity(doc = "where it is seen and heard", unit = Unit.METRES, min = -5000, max = 5000)
            Point place,

            @Quantity(doc = "strength", or = 1) double strength,

            @Quantity(doc = "number that tells it from its kin", max = 1_000_000)
            double seed) {}

    static final Map<String, Quantity> SHOTS = read(OfShots.class);
    static final Map<String, Quantity> CAMERA = read(OfCamera.class);
    static final Map<String, Quantity> EVENTS = read(OfEvents.class);

    private Words() {}

    static Quantity shots(String word) {
        return known(SHOTS, word);
    }

    static Quantity camera(String word) {
        return known(CAMERA, word);
    }

    static Quantity events(String word) {
        return known(EVENTS, word);
    }

    private static Quantity known(Map<String, Quantity> words, String word) {
        Quantity quantity = words.get(word);
        if (quantity == null) {
            throw new AssertionError("no word " + word);
        }
        return quantity;
    }

    private static Map<String, Quantity> read(Class<? extends Record> type) {
        Map<String, Quantity> words = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            words.put(component.getName(), component.getAnnotation(Quantity.class));
        }
        return Collections.unmodifiableMap(words);
    }
}
