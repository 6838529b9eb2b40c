package dev.phosphene.models.place.amphitheater;

import dev.phosphene.models.masonry.Side;
import dev.phosphene.models.masonry.Sides;
import dev.phosphene.models.masonry.Stone;
import dev.phosphene.models.masonry.Weather;
import java.util.List;

/** Ways of laying stones that the parts of the building share. */
final class Laid {
    private Laid() {}

    /** A stone weathered where it lies. */
    static Stone settled(Stone laid, int a, int b, int c) {
        return Weather.on(laid, a, b, c);
    }

    /** Adds a stone, weathered, unless it has fallen; true when it stands. */
    static boolean stands(Stone laid, int a, int b, int c, List<Stone> into) {
        double x = laid.middle(0);
        double z = laid.middle(2);
        if (Weather.gone(StrictMath.atan2(x, -z), StrictMath.hypot(x, z), a, b, c)) {
            return false;
        }
        into.add(settled(laid, a, b, c));
        return true;
    }

    /** Sides of a wall block seen from the front, with an open top where the wall ends. */
    static Sides wall(boolean topmost) {
        return topmost ? new Sides(Side.JOINT, Side.JOINT, Side.JOINT, Side.OPEN, Side.OPEN, Side.OPEN) : Sides.WALL;
    }
}
