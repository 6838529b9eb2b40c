package dev.phosphene.render.frame;

import dev.phosphene.core.curve.Point;
import dev.phosphene.core.output.Tier;
import dev.phosphene.models.light.LightVolume;
import dev.phosphene.models.scene.Scene;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

/** Where a film's places come from: built, or from a cache of what was built. */
public interface Places {
    /** Everything that stands in the place of this name. Seconds of work. */
    Scene scene(String name, Tier tier);

    /** Light that has bounced in it; tens of seconds of work, so what keeps places keeps this too. */
    LightVolume light(String name, Tier tier, Scene scene);

    /** Height in metres of its ground by x and z. */
    DoubleBinaryOperator ground(String name);

    /** Its named points, in metres. */
    Map<String, Point> marks(String name);
}
