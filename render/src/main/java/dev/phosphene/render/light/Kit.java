package dev.phosphene.render.light;

import dev.phosphene.shaders.frame.WorldBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Lights that a moment has beside sky, key and small lamps. Those it does not have add nothing, and are left out of the program that would
 * work them out: on a software renderer a branch that is not taken costs as much as one that is.
 *
 * @param sphere the sphere is there
 * @param flood its flood runs
 * @param rings the stage sends out rings
 * @param star the star is kindled
 */
public record Kit(boolean sphere, boolean flood, boolean rings, boolean star) {
    /** How many there are. */
    static final int COUNT = 16;

    private static final List<Kit> ALL = all();

    private static List<Kit> all() {
        List<Kit> made = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            made.add(new Kit((i & 1) != 0, (i & 2) != 0, (i & 4) != 0, (i & 8) != 0));
        }
        return List.copyOf(made);
    }

    /** What a moment needs, and no more. */
    public static Kit of(WorldBlock world) {
        int index = world.sphereState().x > 0 ? 1 : 0;
        index |= world.floodColour().w > 0 && world.flood().w > 0 ? 2 : 0;
        index |= world.stageState().y > 0 ? 4 : 0;
        index |= world.skyShape().w > 0 ? 8 : 0;
        return ALL.get(index);
    }

    /** Every kit, the least first. */
    public static List<Kit> values() {
        return ALL;
    }

    /** Whether this has all that another has. */
    public boolean holds(Kit other) {
        return (index() & other.index()) == other.index();
    }

    int index() {
        return (sphere ? 1 : 0) | (flood ? 2 : 0) | (rings ? 4 : 0) | (star ? 8 : 0);
    }

    /** What light/light.glsl calls its lights. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        if (sphere) {
            words.add("SPHERE");
        }
        if (flood) {
            words.add("FLOOD");
        }
        if (rings) {
            words.add("RINGS");
        }
        if (star) {
            words.add("STAR");
        }
        return words;
    }
}
