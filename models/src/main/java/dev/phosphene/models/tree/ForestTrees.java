package dev.phosphene.models.tree;

import dev.phosphene.core.output.Tier;
import dev.phosphene.models.impostor.Cards;
import dev.phosphene.models.scene.ImpostorAtlas;
import java.util.List;

/**
 * The individuals a forest is planted from, near as meshes and far as cards.
 *
 * @param trees one of each species, oldest first
 * @param cards their portraits
 */
public record ForestTrees(List<Tree> trees, Cards cards) {
    /** Across a card: 13 cm each, as fine as leaves are in the picture where cards begin. All tiers show the same cards. */
    private static final int TEXELS = 256;

    /** Grows all individuals: a few seconds of one core. */
    public static ForestTrees build(Tier tier) {
        List<Tree> trees =
                Species.ALL.stream().map(s -> Arborist.build(s, tier)).toList();
        return new ForestTrees(
                trees, Cards.of(trees.stream().map(Tree::portrait).toList(), TEXELS));
    }

    public Tree of(Species species) {
        return trees.get(Species.ALL.indexOf(species));
    }

    /** What a scene planted with these trees carries as its impostors. */
    public ImpostorAtlas atlas() {
        return cards.atlas();
    }
}
