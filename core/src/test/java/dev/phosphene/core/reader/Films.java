package dev.phosphene.core.reader;

import dev.phosphene.core.curve.Point;
import dev.phosphene.core.film.Film;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Marks of the places that The Sphere is set in, as far as the film names them. */
    public static FilmReader forTheSphere() {
        return new FilmReader(Map.of(
                "forest",
                Map.of("first-moss", new Point(-0.5, 0.4, -1.5)),
                "amphitheater",
                Map.of("stage", new Point(0, 0.9, 0), "precipice", new Point(0, 13.2, 50))));
    }

    public static byte[] theSphere() {
        try {
            return Files.readAllBytes(Path.of(System.getProperty("phosphene.root"), "films/the-sphere/film.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
