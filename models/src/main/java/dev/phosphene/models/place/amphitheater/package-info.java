/**
 * The amphitheater of moonstone in the heart of the forest.
 *
 * <p>What one sees: eighteen rows of pale worn stone around a round stage of earth, eight stairs, a dark aisle from the north that ends in a gate,
 * a broken ring of piers and arches on the rim, roots that grip it, a rock ledge to the south from which it is first seen, the forest all
 * around. Hour: after sunset, the light stands in the north. Extent: stone to 39 m from the centre, slope to 46 m, forest to 400 m.
 * Origin: centre of the orchestra floor, +y up, azimuth 0 towards −z. Marks: see {@code Amphitheater.marks()}.
 *
 * <p>Sources of its look: Greek theatres of the fourth century BC (Epidauros: two-part seats with a trough for the feet, radial stairs with
 * half steps); the ring is Roman (Aspendos, Arles) and broken.
 */
@NullMarked
package dev.phosphene.models.place.amphitheater;

import org.jspecify.annotations.NullMarked;
