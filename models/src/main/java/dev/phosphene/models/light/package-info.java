/**
 * Light that has bounced, path-traced once per place: one volume of irradiance a light group. A frame sums groups times their curves
 * (moss breathing, the stage's heart, the sphere's flood), so light that varies in time costs a weighted sum.
 *
 * <p>Start at {@link dev.phosphene.models.light.LightBake}.
 */
@NullMarked
package dev.phosphene.models.light;

import org.jspecify.annotations.NullMarked;
