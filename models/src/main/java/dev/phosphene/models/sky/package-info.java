/** The clear sky as physics has it: light of a sun at any height, scattered by air and haze and sifted by ozone, as tables of radiance. */
@NullMarked
package dev.phosphene.models.sky;

import org.jspecify.annotations.NullMarked;
