package dev.phosphene.models.tree;

import java.util.List;

/**
 * How one individual giant is built; lengths in metres.
 *
 * @param name for labels
 * @param height to the top of the crown
 * @param girth radius of the trunk at breast height
 * @param lean how far the top stands aside of the foot
 * @param bend how far the trunk wanders from its lean
 * @param firstLimb share of the height below which there is no limb
 * @param clouds how many masses of foliage the crown has
 * @param spread radius of the crown
 * @param flatness height of a mass of foliage against its width
 * @param buttresses how many fins hold the foot
 * @param finHeight how high they climb
 * @param finReach how far they run out
 * @param flutes depth of the folds of the trunk against its radius
 * @param twist turn of the folds, radians a metre
 * @param gnarl how restless limbs and roots are, 0 .. 1
 * @param curtains hanging strands of lichen
 * @param seed of everything hashed
 */
public record Species(
        String name,
        double height,
        double girth,
        double lean,
        double bend,
        double firstLimb,
        int clouds,
        double spread,
        double flatness,
        int buttresses,
        double finHeight,
        double finReach,
        double flutes,
        double twist,
        double gnarl,
        int curtains,
        int seed) {

    /** Oldest of all: huge foot, low heavy limbs, broad layered crown. */
    public static final Species ELDER =
            new Species("elder", 43, 1.45, 3.0, 0.9, 0.45, 10, 13.0, 0.42, 6, 3.6, 4.4, 0.16, 0.05, 0.55, 46, 11);

    /** Tallest and straightest; a column with a high narrow crown of plates. */
    public static final Species PILLAR =
            new Species("pillar", 50, 1.15, 1.2, 0.6, 0.54, 9, 9.0, 0.40, 5, 4.6, 3.4, 0.12, 0.02, 0.30, 26, 23);

    /** Deeply fluted and twisted, with tall thin fins. */
    public static final Species WARDEN =
            new Species("warden", 46, 1.30, 2.2, 1.3, 0.49, 9, 11.5, 0.42, 7, 5.4, 4.0, 0.22, 0.09, 0.50, 38, 37);

    /** Leans far, its crown hanging over to one side. */
    public static final Species LEANER =
            new Species("leaner", 38, 0.95, 7.0, 1.2, 0.47, 8, 9.5, 0.46, 4, 2.4, 3.6, 0.12, -0.06, 0.60, 34, 53);

    /** A younger one, slender and pushing up through the gaps. */
    public static final Species SCION =
            new Species("scion", 29, 0.46, 1.5, 0.8, 0.40, 7, 5.6, 0.50, 3, 1.2, 1.6, 0.10, 0.04, 0.40, 12, 71);

    /** All individuals of the forest, oldest first. */
    public static final List<Species> ALL = List.of(ELDER, PILLAR, WARDEN, LEANER, SCION);

    /**
     * The yaw in radians that turns one buttress of this individual to a heading of the place.
     *
     * @param buttress which, from 0
     * @param heading angle from +x towards +z, radians
     */
    public double yawFor(int buttress, double heading) {
        return Fin.of(this).get(buttress).heading() - heading;
    }
}
