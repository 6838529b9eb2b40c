package dev.phosphene.models.impostor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.phosphene.core.curve.Point;
import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A card shows what the mesh that stands in its place would show. */
class CardsTest {
    private static final int TEXELS = 40;

    /** A pole with one bough, level, towards a heading (0 = +z, a quarter turn = +x). */
    private static Mesh pole(double heading) {
        MeshBuilder mesh = new MeshBuilder();
        bar(mesh, 0, 0, -0.6, 0.6, 30);
        double x = 10 * Math.sin(heading);
        double z = 10 * Math.cos(heading);
        int a = mesh.vertex(0, 19, 0, 0, 0, 1, 0, 0);
        int b = mesh.vertex(x, 19, z, 0, 0, 1, 0, 0);
        int c = mesh.vertex(x, 21, z, 0, 0, 1, 0, 0);
        int d = mesh.vertex(0, 21, 0, 0, 0, 1, 0, 0);
        return mesh.quad(a, b, c, d).build();
    }

    private static void bar(MeshBuilder mesh, double x, double z, double left, double right, double high) {
        int a = mesh.vertex(x + left, 0, z, 0, 0, 1, 0, 0);
        int b = mesh.vertex(x + right, 0, z, 0, 0, 1, 0, 0);
        int c = mesh.vertex(x + right, high, z, 0, 0, 1, 0, 0);
        int d = mesh.vertex(x + left, high, z, 0, 0, 1, 0, 0);
        mesh.quad(a, b, c, d);
    }

    /** How far right of the pole the bough is drawn in a portrait, in metres; negative to its left. */
    private static double boughInPortrait(Cards cards, int view) {
        byte[] rgba = cards.atlas().rgba();
        int row = (int) (20.0 * TEXELS / Cards.WIDTH);
        int y = row + (int) Math.round(cards.bottom(0, view) * cards.atlas().height());
        double sum = 0;
        for (int i = 0; i < TEXELS; i++) {
            int x = i + (int) Math.round(cards.left(0, view) * cards.atlas().width());
            double metres = ((i + 0.5) / TEXELS - 0.5) * Cards.WIDTH;
            sum += Math.abs(metres) < 1.5
                    ? 0
                    : metres * ((rgba[4 * (y * cards.atlas().width() + x) + 3] & 0xff) / 255.0);
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.4, 1.3, 2.9, 4.4})
    void aMeshTurnedByItsYawShowsTheLensThePortraitsSide(double heading) {
        Cards cards = Cards.of(List.of(List.of(pole(heading))), TEXELS);
        Point lens = new Point(3, 0, 25);
        double x = -14;
        double z = -31;
        double away = Math.hypot(lens.x() - x, lens.z() - z);
        for (int view = 0; view < cards.views(); view++) {
            double turned = heading + cards.yaw(view, x, z, lens);
            // Right of the tree as the lens sees it: the direction to the lens, turned by a quarter.
            double right = Math.sin(turned) * (lens.z() - z) / away - Math.cos(turned) * (lens.x() - x) / away;
            double drawn = boughInPortrait(cards, view);
            if (Math.abs(right) > 0.3) {
                assertThat(Math.signum(drawn)).as("side of view %d", view).isEqualTo(Math.signum(right));
            }
        }
    }

    @Test
    void portraitsOfAPoleAloneAreAlikeFromAllSides() {
        MeshBuilder mesh = new MeshBuilder();
        bar(mesh, 0, 0, -0.6, 0.6, 30);
        Cards cards = Cards.of(List.of(List.of(mesh.build())), TEXELS);
        for (int view = 0; view < cards.views(); view++) {
            assertThat(boughInPortrait(cards, view)).isZero();
        }
    }
}
