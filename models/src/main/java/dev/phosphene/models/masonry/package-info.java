/** Stone laid by hands: the profile of the bowl, blocks with worn edges, courses, rubble, and the seats they make. */
@NullMarked
package dev.phosphene.models.masonry;

import org.jspecify.annotations.NullMarked;
