/**
 * The phosphorescent forest: a path between giants in deep twilight, the horizon's light behind ranks of trunks, mist between them.
 *
 * <p>Origin on the path; the path runs from (0, 0, 14) to (0, 0, −60), north is −z, where the sun went down. Ground undulates by half a
 * metre; trees stand to 380 m. Marks: {@code first-moss} on the buttress where the moss wakes, {@code roots}, {@code crane},
 * {@code crane-trunk}, {@code crown}, {@code path-south}, {@code path-walk}, {@code path-north}, {@code vista}.
 *
 * <p>Look: old-growth rain forest after sunset: ceiba and kapok buttresses, layered crowns, beard lichen.
 */
@NullMarked
package dev.phosphene.models.place.forest;

import org.jspecify.annotations.NullMarked;
