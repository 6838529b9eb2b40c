package dev.phosphene.core.film;

import dev.phosphene.core.curve.Colour;
import dev.phosphene.core.curve.Point;
import dev.phosphene.core.parameter.Component;
import dev.phosphene.core.parameter.Phenomena;
import dev.phosphene.core.parameter.Vocabulary;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;

/**
 * Makes the records of {@link Phenomena} from curves. The way is read from the records once and kept as one constant method handle, which
 * the compiler sees through: no number is boxed, and a new phenomenon or component needs no change here.
 */
final class PhenomenaMaker {
    /** Curves at a time: the one argument that every leaf of the handle reads from. */
    private record Reading(Curves curves, double seconds) {
        double number(int slot) {
            return curves.number(slot, seconds);
        }

        Point point(int slot) {
            return curves.point(slot, seconds);
        }

        Colour colour(int slot) {
            return curves.colour(slot, seconds);
        }
    }

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    /** (Reading) → Phenomena. */
    private static final MethodHandle MAKE = make();

    private PhenomenaMaker() {}

    static Phenomena at(Curves curves, double seconds) {
        try {
            return (Phenomena) MAKE.invokeExact(new Reading(curves, seconds));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static MethodHandle make() {
        try {
            // The vocabulary keeps the order of the records' components.
            RecordComponent[] phenomena = Phenomena.class.getRecordComponents();
            MethodHandle[] records = new MethodHandle[phenomena.length];
            int next = 0;
            for (Map<String, Component> components : Vocabulary.PHENOMENA.values()) {
                records[next] = record(phenomena[next].getType(), components.values());
                next++;
            }
            return joined(Phenomena.class, records);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static MethodHandle record(Class<?> type, Collection<Component> components)
            throws ReflectiveOperationException {
        MethodHandle[] leaves = new MethodHandle[components.size()];
        int next = 0;
        for (Component component : components) {
            MethodHandle leaf =
                    switch (component.kind()) {
                        case NUMBER -> leaf("number", double.class);
                        case POINT -> leaf("point", Point.class);
                        case COLOUR -> leaf("colour", Colour.class);
                    };
            leaves[next++] = MethodHandles.insertArguments(leaf, 1, component.slot());
        }
        return joined(type, leaves);
    }

    private static MethodHandle leaf(String name, Class<?> type) throws ReflectiveOperationException {
        return LOOKUP.findVirtual(Reading.class, name, MethodType.methodType(type, int.class));
    }

    /** (Reading) → record, from (Reading) → part for each part. */
    private static MethodHandle joined(Class<?> type, MethodHandle[] parts) throws ReflectiveOperationException {
        Class<?>[] partTypes =
                Arrays.stream(parts).map(p -> p.type().returnType()).toArray(Class<?>[]::new);
        MethodHandle constructor = LOOKUP.findConstructor(type, MethodType.methodType(void.class, partTypes));
        MethodHandle ofReadings = MethodHandles.filterArguments(constructor, 0, parts);
        return MethodHandles.permuteArguments(
                ofReadings, MethodType.methodType(type, Reading.class), new int[parts.length]);
    }
}
