package dev.phosphene.models.scene;

/** What a surface is made of. Each material is one pipeline of the surface pass, with its light in {@code shaders/<name>/}. */
public enum Material {
    /** Tree trunks, limbs and roots, with moss by the vertex' moss trait. */
    BARK,
    /** Leaves, ferns, lichen, grass: thin and translucent, geometry rather than cut-outs near the lens. */
    FOLIAGE,
    /** Far trees as cards, cut out of the place's impostor texture; uv in the atlas. */
    IMPOSTOR,
    /** Forest floor, cliffs, earth. */
    SOIL,
    /** Wet stones of the forest. */
    ROCK,
    /** Shallow running water. uv.x −1 .. 1 from shore to shore, uv.y metres along. */
    WATER,
    /** Moss near the lens, a layer an instance: shoots that stand out from what they grow on. */
    MOSS,
    /** Moonstone blocks of the amphitheater. */
    MOONSTONE,
    /** The stage: earth and stone with veins of light. */
    STAGE,
    /** Bodies of the beings. */
    FIGURE,
    /** Wings of fire; blended additively. uv.x 0 root .. 1 tip of a feather, uv.y across. */
    WING,
    /** Strings of light of the harp beings; blended additively. uv.x along the string. */
    HARP,
    /** The dreamer's sleeves: night sky woven with starlight. */
    CLOTH,
    /** The dreamer's hands of starlight. */
    HAND,
    /** Shards of the sphere; traits and instance seed tell the shard. */
    SHARD
}
