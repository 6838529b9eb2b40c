/**
 * Giant trees: skeletons by space colonisation, radii by the pipe model, seamless bases of trunk, buttress and root, crowns of leaf sprays,
 * and ranks of them to the horizon.
 *
 * <p>Sources: Runions, Lane, Prusinkiewicz, Modeling Trees with a Space Colonization Algorithm (2007); Shinozaki et al., A quantitative
 * analysis of plant form: the pipe model theory (1964); Gibson, Constrained elastic surface nets (1998).
 */
@NullMarked
package dev.phosphene.models.tree;

import org.jspecify.annotations.NullMarked;
