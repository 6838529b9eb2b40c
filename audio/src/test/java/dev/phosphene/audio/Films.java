package dev.phosphene.audio;

import dev.phosphene.core.curve.Point;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.reader.FilmReader;
import dev.phosphene.core.score.Score;
import dev.phosphene.core.score.ScoreReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Films that tests listen to. */
public final class Films {
    /** Eight seconds of a glade. */
    private static final String SMALL = """
            film: Small
            tempo: { bpm: 60 }
            shots:
              - name: one
                at: 0s..8s
                place: glade
                camera: { lens: 28mm, position: [0, 1, 0], look: [0, 1, -5] }
                air: { density: 0.04 }
            events:
              - { kind: touch, at: 3s, strength: 1, place: [0, 1, -2] }
            """;

    private static final String SMALL_SCORE = """
            score: Small
            tonic: D4
            modes: { dorian: [0, 2, 3, 5, 7, 9, 10] }
            lines: { theme: "1:1 5:1 | 6:1.5~ 5:.5 | 3:1 2:1 1:1" }
            players:
              harp: { plays: harp, at: [-3, 0, -4], gain: 0 dB, wet: -8 dB }
              strings: { plays: strings, at: [4, 1, -6], gain: 0 dB, wet: -10 dB }
              touch: { plays: touch, at: [0, 0, -1.2], gain: 3 dB, wet: -4 dB, group: world }
            cues:
              - { at: 0.5s, line: theme, with: harp, mode: dorian, dynamic: f }
              - { at: 0.5s, line: theme, with: strings, mode: dorian, dynamic: mp }
            answers:
              touch: { with: touch, level: 0 dB }
            rooms:
              - { room: forest, from: 0s, to: 8s, fade: 1s, level: -4 dB }
            """;

    private Films() {}

    public static Film small() {
        return new FilmReader(Map.of("glade", Map.of())).read("small.yaml", SMALL.getBytes(StandardCharsets.UTF_8));
    }

    static Sounding small(Path cache) {
        return new Sounding(small(), ScoreReader.read("score.yaml", SMALL_SCORE), SMALL + SMALL_SCORE, cache);
    }

    /** The Sphere without its places: every name is a mark. */
    public static Film sphere() {
        Map<String, Point> anyMark = new HashMap<>() {
            @Override
            public Point get(Object name) {
                return new Point(0.5, 1, -2);
            }
        };
        return new FilmReader(Map.of("forest", anyMark, "amphitheater", anyMark))
                .read("film.yaml", text("film.yaml").getBytes(StandardCharsets.UTF_8));
    }

    public static Score sphereScore() {
        return ScoreReader.read("score.yaml", text("score.yaml"));
    }

    static Sounding sphere(Path cache) {
        return new Sounding(sphere(), sphereScore(), text("film.yaml") + "\0" + text("score.yaml"), cache);
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(System.getProperty("phosphene.root"), "films/the-sphere", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
