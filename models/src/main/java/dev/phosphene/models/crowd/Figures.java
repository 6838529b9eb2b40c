package dev.phosphene.models.crowd;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import dev.phosphene.models.sculpt.Decimation;
import dev.phosphene.models.sculpt.Field;
import dev.phosphene.models.sculpt.Shell;
import dev.phosphene.models.sculpt.SurfaceNet;
import java.util.List;
import java.util.Locale;

/** Bodies as models: each kind with its levels of detail, and the hero that a lens may touch. */
final class Figures {
    /** Side of a grid cell in metres for the crowd: fine enough for horns, coarse enough for seconds. */
    private static final double CELL = 0.02;

    private static final double HERO_CELL = 0.014;
    private static final double FACE_CELL = 0.005;
    /** Height in metres at which the hero's head ends and its body begins; they overlap by a hand's breadth. */
    private static final double THROAT = 1.22;

    private Figures() {}

    static Model of(Kind kind) {
        Shell full = SurfaceNet.of(kind.field, kind.low, kind.high, CELL);
        Shell near = Decimation.to(full, kind == Kind.HUNCHED ? 3000 : 2200);
        Shell middle = kind == Kind.HUNCHED
                ? Decimation.to(SurfaceNet.of(HunchedBody.plain(), kind.low, kind.high, CELL), 700)
                : Decimation.to(near, 700);
        return new Model(
                kind.name().toLowerCase(Locale.ROOT),
                Material.FIGURE,
                List.of(
                        level(kind, near, 4),
                        level(kind, middle, 10.5),
                        level(kind, kind.far, 20),
                        level(kind, kind.speck, Double.POSITIVE_INFINITY)));
    }

    private static Level level(Kind kind, Shell shell, double within) {
        return new Level(kind.paint().mesh(shell, kind.field, 0.5 * CELL), within);
    }

    /** The winged hero's head: about six thousand triangles, most of them round the eyes. */
    static Mesh heroHead() {
        Kind kind = Kind.WINGED;
        Field head = kind.field.within((x, y, z) -> THROAT - y);
        Shell shell = SurfaceNet.of(
                head, new double[] {-0.3, THROAT - 0.05, -0.5}, new double[] {0.3, kind.high[1], 0.3}, FACE_CELL);
        return kind.paint().mesh(Decimation.to(shell, 6500), kind.field, 0.002);
    }

    /** The winged hero below the throat. */
    static Mesh heroBody() {
        Kind kind = Kind.WINGED;
        Field body = kind.field.within((x, y, z) -> y - THROAT - 0.08);
        Shell shell =
                SurfaceNet.of(body, kind.low, new double[] {kind.high[0], THROAT + 0.15, kind.high[2]}, HERO_CELL);
        return kind.paint().mesh(Decimation.to(shell, 4500), kind.field, 0.006);
    }
}
