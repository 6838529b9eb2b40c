package dev.phosphene.core.reader;

import dev.phosphene.core.curve.Point;
import dev.phosphene.core.curve.Track;
import dev.phosphene.core.event.Event;
import dev.phosphene.core.event.EventList;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.film.Curves;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.film.Shot;
import dev.phosphene.core.time.FrameRate;
import dev.phosphene.core.time.Tempo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads film files. Keep one: it holds the compiled schema. */
public final class FilmReader {
    private final Map<String, Map<String, Point>> places;
    private final Structure structure = new Structure();

    /** @param places names of the places that films may be set in, each with its marks */
    public FilmReader(Map<String, Map<String, Point>> places) {
        this.places = places;
    }

    /**
     * A film.
     *
     * @param file the file as the user named it, for faults
     * @param bytes its content
     * @throws Fault of usage with one line a fault, when there is any
     */
    public Film read(String file, byte[] bytes) {
        Faults faults = new Faults(file);
        Film film = read(bytes, faults);
        if (film == null) {
            throw Fault.usage(faults.all().stream().map(FilmFault::toString).collect(Collectors.joining("\n")));
        }
        return film;
    }

    /** All faults of a film file, in its order; none when it can be performed. */
    public List<FilmFault> check(String file, byte[] bytes) {
        Faults faults = new Faults(file);
        read(bytes, faults);
        return faults.all();
    }

    private @Nullable Film read(byte[] bytes, Faults faults) {
        // Bytes to a tree …
        Node root = FilmText.read(bytes, faults);
        if (root == null) {
            return null;
        }
        // … the tree against the schema …
        List<Node> unexplained = structure.check(root, faults);
        // … and what it means.
        Film film = film(new Item(root, "", "", faults), faults);
        for (Node node : unexplained) {
            if (!faults.anyWithin(node)) {
                new Item(node, "", "", faults).unexpected("what the schema says");
            }
        }
        return faults.none() ? film : null;
    }

    private @Nullable Film film(Item item, Faults faults) {
        Map<String, Item> words = item.entries();
        FrameRate rate = rate(words.get("rate"));
        Measure measure = new Measure(rate);
        Item world = words.get("world");
        Map<String, Item> wide = world == null ? Map.of() : world.entries();
        // Film-wide points name no marks: no one place is meant.
        Tracks tracks = new Tracks(measure, Words.LONGEST, Map.of(), Curves.DEFAULT);
        Curves curves = tracks.readAll(wide, Curves.DEFAULT);
        Track exposure = number(wide.get("exposure"), tracks, "exposure");
        Item tempo = words.get("tempo");
        Track bpm = number(tempo == null ? null : tempo.at("bpm"), tracks, "bpm");
        List<Shot> shots = shots(words.get("shots"), new ShotReader(measure, places, curves, exposure));
        if (shots.isEmpty()) {
            return null;
        }
        Item title = words.get("film");
        double aspect = aspect(words.get("aspect"));
        Film silent = new Film(
                title == null ? "" : title.text(), rate, aspect, shots, new EventList(List.of()), new Tempo(bpm));
        List<Event> events = events(words.get("events"), new EventReader(silent, measure, places));
        return faults.none() ? Bodies.in(silent, new EventList(events)) : null;
    }

    private static Track number(@Nullable Item item, Tracks tracks, String word) {
        Track track = item == null ? null : tracks.number(item, Words.shots(word));
        return track == null ? Track.of(Words.shots(word).or()[0]) : track;
    }

    private static List<Shot> shots(@Nullable Item item, ShotReader reader) {
        List<Shot> shots = new ArrayList<>();
        List<Item> items = item == null ? List.of() : item.items();
        if (item != null && item.isList() && items.isEmpty()) {
            item.fault("no shots", "Expected one or more.");
        }
        double end = 0;
        boolean known = true;
        for (int i = 0; i < items.size(); i++) {
            Item each = items.get(i).called(Labels.shot(i + 1), "");
            Shot shot = reader.read(each, i + 1);
            if (shot == null) {
                known = false;
                continue;
            }
            if (known && shot.start() != end) {
                joint(each, shot, end);
            }
            known = true;
            end = shot.end();
            shots.add(shot);
        }
        return shots.size() == items.size() ? shots : List.of();
    }

    private static void joint(Item item, Shot shot, double end) {
        String before =
                shot.index() == 1 ? "the film starts at 0 s" : "the shot before ends at " + Measure.plain(end) + " s";
        double apart = Math.abs(shot.start() - end);
        Item at = item.at("at");
        (at == null ? item : at)
                .fault(
                        "starts at " + Measure.plain(shot.start()) + " s but " + before + ", "
                                + (shot.start() > end ? "a gap" : "an overlap") + " of " + Measure.plain(apart) + " s",
                        "Expected a start at " + Measure.plain(end) + "s.");
    }

    private static List<Event> events(@Nullable Item item, EventReader reader) {
        List<Event> events = new ArrayList<>();
        List<Item> items = item == null ? List.of() : item.items();
        for (int i = 0; i < items.size(); i++) {
            events.addAll(reader.read(items.get(i).called(Labels.event(i + 1), "")));
        }
        return events;
    }

    private static FrameRate rate(@Nullable Item item) {
        Optional<FrameRate> rate = item == null ? Optional.of(FrameRate.FILM) : FrameRate.parse(item.text());
        if (rate.isEmpty() && item != null) {
            item.unexpected("frames a second up to 1000, e.g. 24 or 24000/1001");
        }
        return rate.orElse(FrameRate.FILM);
    }

    private static double aspect(@Nullable Item item) {
        if (item == null) {
            return 16.0 / 9;
        }
        double[] sides = Aspect.sides(item.text());
        if (sides.length == 0) {
            item.unexpected("width to height from 1:4 to 8:1, e.g. 16:9 or 2.39");
            return 16.0 / 9;
        }
        return sides[0] / sides[1];
    }
}
