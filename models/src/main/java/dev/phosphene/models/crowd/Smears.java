package dev.phosphene.models.crowd;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import java.util.List;

/**
 * Soft cards that stand for a being while it is not quite there: the motes it gathers from, and the smear of twilight it blurs into.
 *
 * <p>Same material as the wings; a covert trait of 1 with half width 1 marks a card. uv: 0 .. 1 over the card. Traits: card 0 .. 1 from seat
 * to head, 1, 1, 0.
 */
final class Smears {
    private Smears() {}

    static Model model() {
        return new Model("smears", Material.WING, List.of(new Level(cards(2), Double.POSITIVE_INFINITY)));
    }

    private static Mesh cards(int count) {
        MeshBuilder mesh = new MeshBuilder();
        for (int i = 0; i < count; i++) {
            double at = (i + 0.5) / count;
            double y = 0.25 + 1.4 * at;
            int a = mesh.vertex(-0.6, y - 0.6, 0, 0, 0, 1, 0, 0, at, 1, 1, 0);
            int b = mesh.vertex(0.6, y - 0.6, 0, 0, 0, 1, 1, 0, at, 1, 1, 0);
            int c = mesh.vertex(0.6, y + 0.6, 0, 0, 0, 1, 1, 1, at, 1, 1, 0);
            int d = mesh.vertex(-0.6, y + 0.6, 0, 0, 0, 1, 0, 1, at, 1, 1, 0);
            mesh.quad(a, b, c, d);
        }
        return mesh.build();
    }
}
