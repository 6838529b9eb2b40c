package dev.phosphene.render.frame;

import dev.phosphene.core.curve.Point;
import dev.phosphene.core.output.Tier;
import dev.phosphene.models.scene.Scene;
import java.util.Map;

/** Where a film's places come from: built, or from a cache of what was built. */
public interface Places {
    /** Everything that stands in the place of this name. Seconds of work. */
    Scene scene(String name, Tier tier);

    /** Its named points, in metres. */
    Map<String, Point> marks(String name);
}
