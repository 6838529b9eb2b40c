package dev.phosphene.models.impostor;

import dev.phosphene.core.curve.Point;
import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.scene.ImpostorAtlas;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import java.util.List;

/**
 * Portraits of individuals in one atlas, and the card that shows them.
 *
 * <p>An instance of the card picks its portrait by its two numbers a and b, the corner of the cell in the atlas, 0 .. 1. The card stands
 * in the plane z = 0, {@link #WIDTH} by {@link #HEIGHT} metres, its foot at the origin; the shader turns it to the eye.
 *
 * @param atlas all portraits
 * @param card a few quads on top of each other; their uv spans one cell
 * @param columns cells a row
 * @param rows cells a column
 * @param views portraits of each individual, from equally spaced sides
 */
public record Cards(ImpostorAtlas atlas, Model card, int columns, int rows, int views) {
    /** Metres across a card; a crown must fit. */
    public static final double WIDTH = 34;

    /** Metres up a card. */
    public static final double HEIGHT = 56;

    private static final int COLUMNS = 8;
    private static final int VIEWS = 4;
    /**
     * Heights at which the card changes its width, as shares of its own. The uppermost rows of a cell are empty; in coarse mip levels they
     * take in the feet of the cell above.
     */
    private static final double[] STOREYS = {0, 0.12, 0.24, 0.40, 0.66, 0.955};

    /** Portraits of individuals, each a list of meshes on flat ground, with cells of {@code texels} across. */
    public static Cards of(List<List<Mesh>> individuals, int texels) {
        int rows = (individuals.size() * VIEWS + COLUMNS - 1) / COLUMNS;
        int tall = (int) Math.round(texels * HEIGHT / WIDTH);
        byte[] rgba = new byte[4 * texels * COLUMNS * tall * rows];
        for (int i = 0; i < individuals.size(); i++) {
            for (int v = 0; v < VIEWS; v++) {
                int cell = i * VIEWS + v;
                Portrait.draw(
                        individuals.get(i),
                        2 * Math.PI * v / VIEWS,
                        texels,
                        tall,
                        rgba,
                        texels * COLUMNS,
                        cell % COLUMNS * texels,
                        cell / COLUMNS * tall);
            }
        }
        ImpostorAtlas atlas = new ImpostorAtlas(texels * COLUMNS, tall * rows, rgba);
        Model card = new Model(
                "far-tree", Material.IMPOSTOR, List.of(new Level(outline(atlas, rows), Double.POSITIVE_INFINITY)));
        return new Cards(atlas, card, COLUMNS, rows, VIEWS);
    }

    /** Left edge of a portrait's cell in the atlas, 0 .. 1. */
    public double left(int individual, int view) {
        return (individual * views + view) % columns / (double) columns;
    }

    /** Lower edge of a portrait's cell in the atlas, 0 .. 1. */
    public double bottom(int individual, int view) {
        return (individual * views + view) / columns / (double) rows;
    }

    /** The yaw in radians with which the individual itself, standing at x, z, shows {@code lens} what a portrait shows. */
    public double yaw(int view, double x, double z, Point lens) {
        return StrictMath.atan2(lens.x() - x, lens.z() - z) + 2 * StrictMath.PI * view / views;
    }

    // Storeys of the card, each as wide as what is on it in any portrait: empty card costs as much as tree
    private static Mesh outline(ImpostorAtlas atlas, int rows) {
        MeshBuilder mesh = new MeshBuilder();
        for (int s = 0; s + 1 < STOREYS.length; s++) {
            double low = STOREYS[s];
            double high = STOREYS[s + 1];
            double half = Math.min(0.5, halfWidth(atlas, rows, low, high) + 0.012);
            int a = corner(mesh, -half, low, rows);
            int b = corner(mesh, half, low, rows);
            int c = corner(mesh, half, high, rows);
            int d = corner(mesh, -half, high, rows);
            mesh.quad(a, b, c, d);
        }
        return mesh.build();
    }

    private static int corner(MeshBuilder mesh, double x, double y, int rows) {
        return mesh.vertex(x * WIDTH, y * HEIGHT, 0, 0, 0, 1, (0.5 + x) / COLUMNS, y / rows);
    }

    // Share of the card's width from its middle to the outermost texel that is covered between two heights
    private static double halfWidth(ImpostorAtlas atlas, int rows, double low, double high) {
        int wide = atlas.width() / COLUMNS;
        int tall = atlas.height() / rows;
        double most = 0;
        for (int y = 0; y < atlas.height(); y++) {
            double share = (y % tall + 0.5) / tall;
            for (int x = 0; x < atlas.width() && share > low - 0.01 && share < high + 0.01; x++) {
                if (atlas.rgba()[4 * (y * atlas.width() + x) + 3] != 0) {
                    most = Math.max(most, Math.abs((x % wide + 0.5) / wide - 0.5));
                }
            }
        }
        return most;
    }
}
