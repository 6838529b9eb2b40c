package dev.phosphene.models.place;

import dev.phosphene.core.curve.Point;
import dev.phosphene.core.output.Tier;
import dev.phosphene.models.light.LightGrid;
import dev.phosphene.models.scene.Scene;
import java.util.Map;

/** A place films are set in. Building it is a pure function of the tier. */
public interface Place {
    /** Its name in film files. */
    String name();

    /** Named points where cameras may stand or look, in metres of the place. */
    Map<String, Point> marks();

    /** The box in which bounced light is traced, and how finely. */
    default LightGrid lightGrid() {
        return new LightGrid(-48, -1, -48, 48, 21, 48, 40, 12, 40);
    }

    /** Makes all of it; seconds of work, so callers keep the result. */
    Scene build(Tier tier);

    /** Height in metres of the ground under a point, for cameras and steps. */
    double groundAt(double x, double z);
}
