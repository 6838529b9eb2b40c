package dev.phosphene.core.score;

import dev.phosphene.core.parameter.Phenomena;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * A quantity of the film that a sound follows, such as {@code wind.strength}: picture and sound share the curve.
 *
 * @param name phenomenon and quantity with a dot between
 */
public record Follow(String name) {
    /** Every name there is. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (RecordComponent phenomenon : Phenomena.class.getRecordComponents()) {
            RecordComponent[] quantities = phenomenon.getType().getRecordComponents();
            for (RecordComponent quantity : quantities == null ? new RecordComponent[0] : quantities) {
                if (quantity.getType() == double.class) {
                    names.add(phenomenon.getName() + "." + quantity.getName());
                }
            }
        }
        return names;
    }

    /** The quantity's value. */
    public double of(Phenomena phenomena) {
        int dot = name.indexOf('.');
        Object phenomenon = read(phenomena, name.substring(0, dot));
        return (double) read(phenomenon, name.substring(dot + 1));
    }

    private static Object read(Object record, String component) {
        try {
            Method accessor = record.getClass().getMethod(component);
            return accessor.invoke(record);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("there is no quantity " + component, e);
        }
    }
}
