package dev.phosphene.models.light;

/** Lamps of a place that brighten and dim together. Volumes hold each group's light at unit strength and without colour. */
public enum LightGroup {
    /** Emerald share of the moss: emission 1 per unit of coverage. */
    MOSS_EMERALD,
    /** Sapphire share of the moss. */
    MOSS_SAPPHIRE,
    /** The sky above: radiance 1 from every direction above the horizon. */
    SKY,
    /** The band of light where the sun went: radiance 1 in a lobe around azimuth 0, low; its bounces only. */
    HORIZON,
    /** The stage's disc: radiance 1 upward. */
    STAGE,
    /** The sphere over the stage: a point of unit radiant intensity, its bounces only. */
    SPHERE,
    /** Embers and wings in the tiers: radiance 1 from the beings' surfaces. */
    CROWD
}
