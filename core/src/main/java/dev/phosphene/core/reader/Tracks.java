package dev.phosphene.core.reader;

import dev.phosphene.core.curve.AxisTracks;
import dev.phosphene.core.curve.Colour;
import dev.phosphene.core.curve.ColourTrack;
import dev.phosphene.core.curve.FollowTrack;
import dev.phosphene.core.curve.Path;
import dev.phosphene.core.curve.PathTrack;
import dev.phosphene.core.curve.Point;
import dev.phosphene.core.curve.PointTrack;
import dev.phosphene.core.curve.Track;
import dev.phosphene.core.film.Curves;
import dev.phosphene.core.parameter.Component;
import dev.phosphene.core.parameter.Quantity;
import dev.phosphene.core.parameter.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads curves: of numbers, points and colours. Each method gives null after it has reported a fault.
 *
 * @param measure numbers and times
 * @param longest latest time of a key, in seconds
 * @param marks named points of the shot's place; null when the place is unknown, which has been reported
 * @param curves what a point may follow
 */
record Tracks(Measure measure, double longest, @Nullable Map<String, Point> marks, Curves curves) {
    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final String POINT_FORM = "a point: [x, y, z] in metres or the name of a mark";
    private static final String COLOUR_FORM = "a colour: \"#0FA968\" in quotes, or linear [red, green, blue]";

    @Nullable
    Track number(Item item, Quantity quantity) {
        if (!item.isList()) {
            Double value = measure.read(item, quantity);
            return value == null ? null : Track.of(value);
        }
        if (!Keys.areIn(item)) {
            item.unexpected(Measure.expected(quantity) + ", or keys [[time, value], …]");
            return null;
        }
        Keys<Double> keys = Keys.read(item, measure, longest, v -> measure.read(v, quantity));
        return keys == null ? null : keys.track(v -> v);
    }

    @Nullable
    ColourTrack colour(Item item, Quantity quantity) {
        if (!Keys.areIn(item)) {
            Colour value = oneColour(item, quantity);
            return value == null ? null : ColourTrack.of(value);
        }
        Keys<Colour> keys = Keys.read(item, measure, longest, v -> oneColour(v, quantity));
        return keys == null
                ? null
                : new ColourTrack(keys.track(Colour::red), keys.track(Colour::green), keys.track(Colour::blue));
    }

    private @Nullable Colour oneColour(Item item, Quantity quantity) {
        if (item.isText() && HEX.matcher(item.text()).matches()) {
            return Colour.srgb(Integer.parseInt(item.text().substring(1), 16));
        }
        List<Double> v = three(item, quantity, COLOUR_FORM);
        return v == null ? null : new Colour(v.get(0), v.get(1), v.get(2));
    }

    /** A point track; quantity bounds the coordinates. */
    @Nullable
    PointTrack point(Item item, Quantity quantity) {
        if (item.isMap()) {
            return item.at("through") != null ? path(item, quantity) : follow(item, quantity);
        }
        if (item.isText() && item.text().indexOf('.') >= 0) {
            return target(item);
        }
        if (Keys.areIn(item)) {
            Keys<Point> keys = Keys.read(item, measure, longest, v -> onePoint(v, quantity));
            return keys == null
                    ? null
                    : new AxisTracks(keys.track(Point::x), keys.track(Point::y), keys.track(Point::z));
        }
        Point value = onePoint(item, quantity);
        return value == null ? null : PointTrack.of(value);
    }

    /** {@code [x, y, z]}, {@code mark} or {@code {mark: name, plus: [x, y, z]}}. */
    @Nullable
    Point onePoint(Item item, Quantity quantity) {
        if (item.isText()) {
            return mark(item);
        }
        Item named = item.at("mark");
        if (named != null) {
            if (!item.only("mark", "plus")) {
                return null;
            }
            Point mark = mark(named);
            Item plus = item.at("plus");
            Point beside = plus == null ? Point.ORIGIN : onePoint(plus, quantity);
            return mark == null || beside == null ? null : mark.plus(beside);
        }
        List<Double> v = three(item, quantity, POINT_FORM);
        return v == null ? null : new Point(v.get(0), v.get(1), v.get(2));
    }

    private @Nullable Point mark(Item item) {
        if (marks == null) {
            return Point.ORIGIN;
        }
        Point mark = marks.get(item.text());
        if (mark == null) {
            item.fault(
                    "unknown mark \"" + Item.brief(item.text()) + "\"",
                    marks.isEmpty()
                            ? "Expected [x, y, z] here; marks belong to the place of a shot."
                            : Nearest.hint(
                                    item.text(),
                                    marks.keySet().stream().sorted().toList()));
        }
        return mark;
    }

    /** {@code {through: [points], progress: track}}: along a path at a speed of its own. */
    private @Nullable PointTrack path(Item item, Quantity quantity) {
        if (!item.only("through", "progress")) {
            return null;
        }
        Item through = Objects.requireNonNull(item.at("through"));
        List<Point> points = new ArrayList<>();
        for (Item each : through.items()) {
            Point point = onePoint(each, quantity);
            if (point == null) {
                return null;
            }
            if (!points.isEmpty() && points.getLast().equals(point)) {
                each.fault("this point is the one before it", "Expected neighbours apart from each other.");
                return null;
            }
            points.add(point);
        }
        Item written = item.at("progress");
        Track progress = written == null ? null : number(written, Words.shots("share"));
        if (points.size() < 2 || written == null) {
            item.unexpected("through: two points or more, and progress: a track 0 .. 1");
            return null;
        }
        return progress == null ? null : new PathTrack(new Path(points), progress);
    }

    /** {@code {follow: crystal.position, lag: 0.3s, plus: [x, y, z]}}. */
    private @Nullable PointTrack follow(Item item, Quantity quantity) {
        Item followed = item.at("follow");
        if (followed == null) {
            Point point = onePoint(item, quantity);
            return point == null ? null : PointTrack.of(point);
        }
        if (!item.only("follow", "lag", "plus")) {
            return null;
        }
        Item lag = item.at("lag");
        Item plus = item.at("plus");
        PointTrack target = target(followed);
        Double late = lag == null ? Double.valueOf(0) : measure.time(lag, 10);
        PointTrack beside = plus == null ? PointTrack.of(Point.ORIGIN) : point(plus, quantity);
        return target == null || late == null || beside == null ? null : new FollowTrack(target, late, beside);
    }

    /** The curve of a point component by its written name. */
    private @Nullable PointTrack target(Item item) {
        Component found = component(item, Component.Kind.POINT);
        return found == null ? null : curves.point(found);
    }

    /** The component that an item names, e.g. "crystal.position". */
    static @Nullable Component component(Item item, Component.Kind kind) {
        List<Component> known =
                Vocabulary.all().stream().filter(c -> c.kind() == kind).toList();
        for (Component component : known) {
            if (component.path().equals(item.text())) {
                return component;
            }
        }
        item.fault(
                "unknown " + Keys.nameOf(kind) + " \"" + Item.brief(item.text()) + "\"",
                Nearest.hint(item.text(), known.stream().map(Component::path).toList()));
        return null;
    }

    private @Nullable List<Double> three(Item item, Quantity quantity, String form) {
        List<Item> parts = item.items();
        if (parts.size() != 3) {
            item.unexpected(form);
            return null;
        }
        List<Double> values = new ArrayList<>();
        for (Item part : parts) {
            Double value = measure.read(part, quantity);
            if (value != null) {
                values.add(value);
            }
        }
        return values.size() == 3 ? values : null;
    }

    /** Reads a curve of any kind into a copy of {@code into}. */
    Curves read(Item item, Component component, Curves into) {
        Quantity quantity = component.quantity();
        return switch (component.kind()) {
            case NUMBER -> {
                Track track = number(item, quantity);
                yield track == null ? into : into.with(component, track);
            }
            case POINT -> {
                PointTrack track = point(item, quantity);
                yield track == null ? into : into.with(component, track);
            }
            case COLOUR -> {
                ColourTrack track = colour(item, quantity);
                yield track == null ? into : into.with(component, track);
            }
        };
    }

    /** Reads every phenomenon in a mapping over the curves {@code into}; other keys are left to others. */
    Curves readAll(Map<String, Item> entries, Curves into) {
        Curves curves = into;
        for (Map.Entry<String, Map<String, Component>> phenomenon : Vocabulary.PHENOMENA.entrySet()) {
            Item words = entries.get(phenomenon.getKey());
            if (words == null) {
                continue;
            }
            for (Map.Entry<String, Item> word : words.entries().entrySet()) {
                Component component = phenomenon.getValue().get(word.getKey());
                if (component != null) {
                    curves = read(word.getValue(), component, curves);
                }
            }
        }
        return curves;
    }

    /** The same reader for a place's marks and curves to follow. */
    Tracks at(@Nullable Map<String, Point> placeMarks, Curves followed) {
        return new Tracks(measure, longest, placeMarks, followed);
    }
}
