package dev.phosphene.core.reader;

import dev.phosphene.core.curve.Point;
import dev.phosphene.core.curve.Track;
import dev.phosphene.core.film.Curves;
import dev.phosphene.core.film.Region;
import dev.phosphene.core.film.Shot;
import dev.phosphene.core.film.ShotClock;
import dev.phosphene.core.time.WrittenTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads shots over the film-wide curves. */
final class ShotReader {
    private static final String SPAN = "the shot's times, e.g. 12s..24s";
    private static final String REGION = "[x, y, width, height] of the subject in fractions of the frame";

    private final Measure measure;
    private final Map<String, Map<String, Point>> places;
    private final Curves world;
    private final Track exposure;

    ShotReader(Measure measure, Map<String, Map<String, Point>> places, Curves world, Track exposure) {
        this.measure = measure;
        this.places = places;
        this.world = world;
        this.exposure = exposure;
    }

    /** The shot with a number from 1, or null with faults that leave it without a time. */
    @Nullable
    Shot read(Item item, int number) {
        Map<String, Item> words = item.entries();
        Item at = words.get("at");
        double[] span = at == null ? null : span(at);
        if (span == null) {
            return null;
        }
        Item place = words.get("place");
        Map<String, Point> marks = place == null ? null : marks(place);
        // Numbers and points of phenomena first: cameras may follow them.
        Tracks tracks = new Tracks(measure, Words.LONGEST, marks, world);
        Curves curves = tracks.readAll(words, world.later(-span[0]));
        Item camera = words.getOrDefault("camera", item);
        return new Shot(
                number,
                words.containsKey("name") ? words.get("name").text() : "",
                span[0],
                span[1],
                dissolve(words.get("dissolve"), number, span[1] - span[0]),
                place == null ? "" : place.text(),
                subject(words.get("subject")),
                clock(words, tracks),
                exposureOf(words.get("exposure"), tracks, span[0]),
                new CameraReader(camera, tracks.at(marks, curves)).read(),
                curves);
    }

    private double @Nullable [] span(Item at) {
        String[] ends = at.text().split("\\.\\.", -1);
        if (ends.length == 2) {
            Double start = timeOf(ends[0]);
            Double end = timeOf(ends[1]);
            if (start != null && end != null && start < end && end <= Words.LONGEST) {
                return new double[] {start, end};
            }
            if (start != null && end != null) {
                at.fault(
                        "the shot ends at " + Measure.plain(end) + " s and starts at " + Measure.plain(start) + " s",
                        "Expected an end after the start, within " + Measure.plain(Words.LONGEST) + " s.");
                return null;
            }
        }
        at.unexpected(SPAN);
        return null;
    }

    private @Nullable Double timeOf(String text) {
        var time = WrittenTime.parse(text.strip(), measure.rate());
        return time.isPresent() && time.getAsDouble() >= 0 ? time.getAsDouble() : null;
    }

    private @Nullable Map<String, Point> marks(Item place) {
        Map<String, Point> marks = places.get(place.text());
        if (marks == null) {
            place.fault(
                    "unknown place \"" + Item.brief(place.text()) + "\"",
                    Nearest.hint(place.text(), places.keySet().stream().sorted().toList()));
        }
        return marks;
    }

    private double dissolve(@Nullable Item item, int number, double length) {
        if (item == null) {
            return 0;
        }
        Double dissolve = measure.time(item, length);
        if (dissolve != null && dissolve > 0 && number == 1) {
            item.fault("the first shot has none before it to dissolve from", "Expected no dissolve.");
        }
        return dissolve == null ? 0 : dissolve;
    }

    private ShotClock clock(Map<String, Item> words, Tracks tracks) {
        Item time = words.get("time");
        Item pictures = words.get("pictures");
        Double rate = pictures == null ? null : measure.read(pictures, Words.shots("pictures"));
        return new ShotClock(time == null ? null : tracks.number(time, Words.shots("time")), rate == null ? 0 : rate);
    }

    private Track exposureOf(@Nullable Item item, Tracks tracks, double start) {
        Track own = item == null ? null : tracks.number(item, Words.shots("exposure"));
        return own == null ? exposure.later(-start) : own;
    }

    private Region subject(@Nullable Item item) {
        if (item == null) {
            return Region.WHOLE;
        }
        List<Double> v = new ArrayList<>();
        for (Item part : item.items()) {
            Double value = measure.read(part, Words.shots("share"));
            if (value == null) {
                return Region.WHOLE;
            }
            v.add(value);
        }
        // A hair of room for fractions that do not add up exactly.
        if (v.size() != 4 || v.get(0) + v.get(2) > 1 + 1e-9 || v.get(1) + v.get(3) > 1 + 1e-9) {
            item.unexpected(REGION);
            return Region.WHOLE;
        }
        return new Region(v.get(0), v.get(1), v.get(2), v.get(3));
    }
}
