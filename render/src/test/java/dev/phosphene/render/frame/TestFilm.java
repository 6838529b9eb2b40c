package dev.phosphene.render.frame;

import dev.phosphene.core.curve.Point;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.output.Tier;
import dev.phosphene.core.reader.FilmReader;
import dev.phosphene.models.light.LightVolume;
import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.scene.ImpostorAtlas;
import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import dev.phosphene.models.scene.Planting;
import dev.phosphene.models.scene.Scene;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

/** A film of two seconds in which every phenomenon happens at once, in a yard with one block of stone. */
final class TestFilm implements Places {
    private static final Map<String, Point> MARKS = Map.of("first-moss", Point.ORIGIN, "stage", new Point(0, 0.9, 0));

    private static final String TEXT = """
            film: Everything
            rate: 24
            aspect: 16:9
            tempo: { bpm: 60 }
            world:
              wind: { strength: [[0s, 0.4], [2s, 1]], heading: 80 deg }
              heart: { rate: 120 bpm, strength: 1 }
            shots:
              - name: first
                at: 0s..1s
                place: yard
                camera: { lens: 35mm, aperture: f/2, position: [0.5, 1.6, 7], look: [0, 1, 0], focus: 6 m }
                moss: { glow: 1, reach: 6 m, pulse: 0.5 }
                fireflies: { amount: 1, spores: 1 }
                stage: { rise: 0.5, rings: 1, dust: 1 }
                crowd: { presence: 0.5, twilight: 0.4 }
                crystal: { presence: 1, position: [[0s, [-1, 1.4, 1]], [1s, [1, 1.8, 1]]], radius: 0.3, harmony: [[0s, 0], [1s, 1]], glow: 2 }
                flood: { radius: [[0s, 0 m], [1s, 8 m]], strength: 1 }
                ash: { amount: 1, drift: [[0s, 3s], [1s, 4s]], kindle: 0.5 }
                shatter: { impact: [0, 0, 1], age: 6s }
                stardust: { amount: 1 }
                star: { kindle: 1, flash: 0.4s }
                exposure: 0.5 EV
              - name: second
                at: 1s..2s
                dissolve: 0.5s
                place: yard
                camera: { lens: 24mm, aperture: f/4, position: [-3, 2.2, 6], look: [0, 1, 0], focus: 6 m }
                memory: { amount: 0.8, flash: 0.2 }
                stardust: { amount: 0.5 }
                crystal: { presence: 1, position: [1, 1.8, 1], radius: 0.3 }
                exposure: 0 EV
            events:
              - { kind: heartbeat, from: 0s, to: 2s, rate: heart.rate, strength: heart.strength }
            """;

    static Film film() {
        return new FilmReader(Map.of("yard", MARKS)).read("everything.yaml", TEXT.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public DoubleBinaryOperator ground(String name) {
        return (x, z) -> 0;
    }

    @Override
    public Map<String, Point> marks(String name) {
        return MARKS;
    }

    @Override
    public LightVolume light(String name, Tier tier, Scene scene) {
        return LightVolume.NONE;
    }

    @Override
    public Scene scene(String name, Tier tier) {
        Model floor = new Model("floor", Material.ROCK, List.of(new Level(slab(20, 0), Double.POSITIVE_INFINITY)));
        Model block = new Model("block", Material.ROCK, List.of(new Level(slab(1, 1.2), Double.POSITIVE_INFINITY)));
        float[] fireflies = new float[64];
        for (int i = 0; i < 16; i++) {
            fireflies[i * 4] = i % 4 - 1.5f;
            fireflies[i * 4 + 1] = 1 + 0.1f * i;
            fireflies[i * 4 + 2] = (i / 4) - 1.5f;
            fireflies[i * 4 + 3] = i / 16f;
        }
        return new Scene(
                List.of(
                        new Planting(floor, new Instances().add(0, 0, 0, 1, 0, 0.3, 0, 0, 0)),
                        new Planting(block, new Instances().add(-1.2, 0, -1, 1, 0.4, 0.6, 0, 0, 0))),
                ImpostorAtlas.NONE,
                fireflies,
                new float[] {-4, 0, -4, 4, 3, 6});
    }

    /** A square at a height, seen from above, with moss. */
    private static Mesh slab(double half, double y) {
        MeshBuilder mesh = new MeshBuilder();
        int a = mesh.vertex(-half, y, half, 0, 1, 0, 0, 0, 1, 0.6, 0.2, 0);
        int b = mesh.vertex(half, y, half, 0, 1, 0, 1, 0, 1, 0.6, 0.2, 0);
        int c = mesh.vertex(half, y, -half, 0, 1, 0, 1, 1, 1, 0.2, 0.2, 0);
        int d = mesh.vertex(-half, y, -half, 0, 1, 0, 0, 1, 1, 0.2, 0.2, 0);
        return mesh.quad(a, b, c, d).build();
    }
}
