package dev.phosphene.core.reader;

import dev.phosphene.core.curve.Point;
import dev.phosphene.core.film.Film;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Films that tests read. */
public final class Films {
    /** Two shots in a glade that has an oak and a spring. */
    public static final String SMALL = """
            film: Small
            tempo: { bpm: 60 }
            world:
              moss: { glow: 0.5 }
            shots:
              - name: one
                at: 0s..4s
                place: glade
                camera: { lens: 28mm, position: [0, 1, 0], look: oak }
                air: { density: 0.04 }
              - name: two
                at: 4s..8s
                place: glade
                camera: { position: [[0s, [0, 1, 0]], [4s, oak]], look: spring }
            events:
              - { kind: chime, at: 2s }
            """;

    public static final FilmReader READER =
            new FilmReader(Map.of("glade", Map.of("oak", new Point(1, 2, -9), "spring", new Point(-4, 0, -6))));

    private Films() {}

    public static Film read(String text) {
        return READER.read("t.yaml", bytes(text));
    }

    public static List<FilmFault> check(String text) {
        return READER.check("t.yaml", bytes(text));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A reader for The Sphere without its places: every name is a mark. That the places have them is tested where places are known. */
    public static FilmReader forTheSphere() {
        Map<String, Point> anyMark = new HashMap<>() {
            @Override
            public Point get(Object name) {
                return new Point(0.5, 1, -2);
            }
        };
        return new FilmReader(Map.of("forest", anyMark, "amphitheater", anyMark));
    }

    public static byte[] theSphere() {
        try {
            return Files.readAllBytes(Path.of(System.getProperty("phosphene.root"), "films/the-sphere/film.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
