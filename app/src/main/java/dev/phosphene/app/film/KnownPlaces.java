package dev.phosphene.app.film;

import dev.phosphene.core.curve.Point;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.reader.FilmReader;
import dev.phosphene.models.place.Place;
import dev.phosphene.models.place.amphitheater.Amphitheater;
import dev.phosphene.models.place.forest.Forest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The places that films can be set in. */
public final class KnownPlaces {
    private static final List<Place> ALL = List.of(new Forest(), new Amphitheater());

    private KnownPlaces() {}

    /** All of them. */
    public static List<Place> all() {
        return ALL;
    }

    /** The place of that name. */
    public static Place named(String name) {
        return ALL.stream()
                .filter(place -> place.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Fault.usage("There is no place \"" + name + "\"."));
    }

    /** A reader of films that are set in them. */
    static FilmReader reader() {
        Map<String, Map<String, Point>> marks = ALL.stream().collect(Collectors.toMap(Place::name, Place::marks));
        return new FilmReader(marks);
    }
}
