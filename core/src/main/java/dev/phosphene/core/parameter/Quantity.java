package dev.phosphene.core.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a director may write for one component of a phenomenon. The film reader, its error texts and the generated JSON Schema all
 * come from this. Bounds and defaults are in the written unit (degrees, not radians). The component's type is {@code double},
 * {@link dev.phosphene.core.curve.Point} or {@link dev.phosphene.core.curve.Colour}; bounds of those hold for each number.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Quantity {
    /** One sentence for the director. */
    String doc();

    Unit unit() default Unit.NONE;

    double min() default 0;

    double max() default 1;

    /** Value when neither film nor shot says anything; one number, or three for points and colours. */
    double[] or() default {0};
}
