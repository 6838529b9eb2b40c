package dev.phosphene.core.parameter;

import dev.phosphene.core.curve.Colour;
import dev.phosphene.core.curve.Point;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every component of every phenomenon, in the order of their records. Read once from the records themselves. */
public final class Vocabulary {
    /** Names of the phenomena, each with its components by name. */
    public static final Map<String, Map<String, Component>> PHENOMENA = read();

    private Vocabulary() {}

    /** How many components of a kind there are: the number of slots. */
    public static int slots(Component.Kind kind) {
        return (int) all().stream().filter(c -> c.kind() == kind).count();
    }

    public static List<Component> all() {
        return PHENOMENA.values().stream().flatMap(m -> m.values().stream()).toList();
    }

    /** The component with a written name like "crystal.position". */
    public static Component of(String phenomenon, String name) {
        Map<String, Component> components = PHENOMENA.get(phenomenon);
        Component found = components == null ? null : components.get(name);
        if (found == null) {
            throw new IllegalArgumentException("there is no " + phenomenon + "." + name);
        }
        return found;
    }

    private static Map<String, Map<String, Component>> read() {
        int[] slots = new int[Component.Kind.values().length];
        Map<String, Map<String, Component>> phenomena = new LinkedHashMap<>();
        for (RecordComponent phenomenon : Phenomena.class.getRecordComponents()) {
            Map<String, Component> components = new LinkedHashMap<>();
            for (RecordComponent own : phenomenon.getType().getRecordComponents()) {
                Component.Kind kind = kindOf(own);
                components.put(
                        own.getName(),
                        new Component(
                                phenomenon.getName(), own.getName(), kind, slots[kind.ordinal()]++, quantityOf(own)));
            }
            phenomena.put(phenomenon.getName(), Collections.unmodifiableMap(components));
        }
        return Collections.unmodifiableMap(phenomena);
    }

    private static Component.Kind kindOf(RecordComponent component) {
        if (component.getType() == double.class) {
            return Component.Kind.NUMBER;
        }
        if (component.getType() == Point.class) {
            return Component.Kind.POINT;
        }
        if (component.getType() == Colour.class) {
            return Component.Kind.COLOUR;
        }
        throw new AssertionError(component + " is neither double, Point nor Colour");
    }

    private static Quantity quantityOf(RecordComponent component) {
        Quantity quantity = component.getAnnotation(Quantity.class);
        if (quantity == null) {
            throw new AssertionError(component + " has no @Quantity");
        }
        return quantity;
    }
}
