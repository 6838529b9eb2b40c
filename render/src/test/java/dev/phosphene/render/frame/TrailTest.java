package dev.phosphene.render.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.phosphene.core.film.Film;
import dev.phosphene.core.reader.FilmReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.joml.Vector4f;
import org.junit.jupiter.api.Test;

class TrailTest {
    /** A sphere that rises and is gone at the cut; the next shot has its own, a kilometre away. */
    private static final String TEXT = """
            film: Cut
            rate: 24
            aspect: 16:9
            tempo: { bpm: 60 }
            shots:
              - name: rise
                at: 0s..2s
                place: yard
                camera: { lens: 35mm, aperture: f/2, position: [0, 1, 7], look: [0, 1, 0], focus: 6 m }
                crystal: { presence: 1, position: [[0s, [0, 0, 0]], [2s, [0, 9, 0]]] }
                stardust: { amount: 0.7 }
                exposure: 0 EV
              - name: star
                at: 2s..6s
                place: yard
                camera: { lens: 35mm, aperture: f/2, position: [0, 1, 7], look: [0, 1, 0], focus: 6 m }
                crystal: { presence: 1, position: [0, 1000, 0] }
                exposure: 0 EV
            """;

    @Test
    void nothingIsBornOnTheWayToTheNextShotsSphere() {
        Film film = new FilmReader(Map.of("yard", Map.of())).read("cut.yaml", TEXT.getBytes(StandardCharsets.UTF_8));
        Trail trail = new Trail(film);
        int born = 0;
        for (int step = 0; step < 60; step++) {
            for (Vector4f knot : trail.at(2 + step / 30.0).trail()) {
                if (knot.w > 0) {
                    born++;
                    assertThat(knot.y).isBetween(0f, 9f);
                }
            }
        }
        assertThat(born).isPositive();
    }
}
