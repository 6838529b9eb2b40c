package dev.phosphene.core.reader;

import dev.phosphene.core.curve.Point;
import dev.phosphene.core.curve.Track;
import dev.phosphene.core.event.Event;
import dev.phosphene.core.event.EventKind;
import dev.phosphene.core.event.Series;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.parameter.Component;
import dev.phosphene.core.parameter.Quantity;
import dev.phosphene.core.parameter.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads events: single ones, bursts, and series at a rate that may be a curve of the film. */
final class EventReader {
    private static final int MOST = 100_000;

    private final Film film;
    private final Measure measure;
    private final Map<String, Map<String, Point>> places;

    EventReader(Film film, Measure measure, Map<String, Map<String, Point>> places) {
        this.film = film;
        this.measure = measure;
        this.places = places;
    }

    /** The events of one entry; none after a fault. */
    List<Event> read(Item item) {
        Map<String, Item> words = item.entries();
        Item kind = words.get("kind");
        int found = kind == null ? -1 : FilmSchema.EVENT_KINDS.indexOf(kind.text());
        if (found < 0) {
            if (kind != null) {
                kind.fault(
                        "unknown event \"" + Item.brief(kind.text()) + "\"",
                        Nearest.hint(kind.text(), FilmSchema.EVENT_KINDS));
            }
            return List.of();
        }
        Item at = words.get("at");
        Item from = words.get("from");
        if ((at == null) == (from == null)) {
            item.fault("an event needs a time", "Expected \"at\", or \"from\", \"to\" and \"rate\".");
            return List.of();
        }
        boolean apt = at != null
                ? item.only("kind", "at", "count", "over", "spread", "place", "strength", "seed")
                : item.only("kind", "from", "to", "rate", "jitter", "spread", "place", "strength", "seed");
        if (!apt) {
            return List.of();
        }
        Series series = series(EventKind.values()[found], words, at == null ? from : at);
        return series == null ? List.of() : at != null ? single(at, words, series) : between(item, words, series);
    }

    private @Nullable Series series(EventKind kind, Map<String, Item> words, Item when) {
        Item first = Keys.areIn(when) || !when.isList() || when.items().isEmpty()
                ? when
                : when.items().getFirst();
        Double time = measure.time(first, film.length());
        if (time == null) {
            return null;
        }
        DoubleFunction<Point> place = place(words.get("place"), time);
        DoubleUnaryOperator strength = curve(words.get("strength"), Words.events("strength"));
        Double seed = number(words.get("seed"), Words.events("seed"));
        Double spread =
                words.containsKey("spread") ? number(words.get("spread"), Words.events("spread")) : Double.valueOf(0);
        return place == null || strength == null || seed == null || spread == null
                ? null
                : new Series(kind, place, strength, seed.intValue(), spread);
    }

    private List<Event> single(Item at, Map<String, Item> words, Series series) {
        List<Item> times = at.isList() ? at.items() : List.of(at);
        Item count = words.get("count");
        Item over = words.get("over");
        Double many = count == null ? Double.valueOf(1) : number(count, Words.events("count"));
        Double span = over == null ? Double.valueOf(0) : measure.time(over, film.length());
        List<Event> events = new ArrayList<>();
        for (Item each : times) {
            Double time = measure.time(each, film.length());
            if (time != null && many != null && span != null) {
                events.addAll(series.burst(time, many.intValue(), span, events.size()));
            }
        }
        return events;
    }

    private List<Event> between(Item item, Map<String, Item> words, Series series) {
        Item from = words.get("from");
        Item to = words.get("to");
        Item rate = words.get("rate");
        if (from == null || to == null || rate == null) {
            item.fault("a series of events needs an end and a rate", "Expected \"from\", \"to\" and \"rate\".");
            return List.of();
        }
        Item jitter = words.get("jitter");
        Double start = measure.time(from, film.length());
        Double end = measure.time(to, film.length());
        Double loose = jitter == null ? Double.valueOf(0) : measure.time(jitter, 10);
        DoubleUnaryOperator phase = phase(rate);
        if (start == null || end == null || loose == null || phase == null) {
            return List.of();
        }
        if (phase.applyAsDouble(end) - phase.applyAsDouble(start) > MOST) {
            rate.fault("more than " + MOST + " events", "Expected fewer.");
            return List.of();
        }
        return series.beats(start, end, phase, loose);
    }

    private @Nullable DoubleFunction<Point> place(@Nullable Item item, double time) {
        if (item == null) {
            return t -> Point.ORIGIN;
        }
        if (item.isText() && item.text().indexOf('.') >= 0) {
            Component found = Tracks.component(item, Component.Kind.POINT);
            return found == null ? null : film.points(found.phenomenon(), found.name());
        }
        Map<String, Point> marks = places.get(film.shotAt(time).place());
        Tracks tracks =
                new Tracks(measure, Words.LONGEST, marks, film.shotAt(time).curves());
        var track = tracks.point(item, Words.events("place"));
        return track == null ? null : track::at;
    }

    /** A number by film time: a track of its own, or the film's curve of the component that is named. */
    private @Nullable DoubleUnaryOperator curve(@Nullable Item item, Quantity quantity) {
        if (item == null) {
            return t -> quantity.or()[0];
        }
        if (named(item)) {
            Component found = Tracks.component(item, Component.Kind.NUMBER);
            return found == null ? null : film.numbers(found.phenomenon(), found.name());
        }
        Track track = track(item, quantity);
        return track == null ? null : track::at;
    }

    /** Events counted from the film's start, by film time. */
    private @Nullable DoubleUnaryOperator phase(Item item) {
        if (named(item)) {
            Component found = Tracks.component(item, Component.Kind.NUMBER);
            if (found == null) {
                return null;
            }
            double perSecond = found.quantity().unit() == Unit.BPM ? 1 / 60.0 : 1;
            DoubleUnaryOperator integral = film.integral(found.phenomenon(), found.name());
            return t -> perSecond * integral.applyAsDouble(t);
        }
        Track track = track(item, Words.events("rate"));
        return track == null ? null : track::integral;
    }

    private static boolean named(Item item) {
        return item.isText()
                && !item.text().isEmpty()
                && Character.isLetter(item.text().charAt(0));
    }

    private @Nullable Track track(Item item, Quantity quantity) {
        return new Tracks(
                        measure,
                        Words.LONGEST,
                        Map.of(),
                        film.shots().getFirst().curves())
                .number(item, quantity);
    }

    private @Nullable Double number(@Nullable Item item, Quantity quantity) {
        return item == null ? Double.valueOf(quantity.or()[0]) : measure.read(item, quantity);
    }
}
