package dev.phosphene.core.score;

import dev.phosphene.core.film.Film;
import dev.phosphene.core.parameter.Component;
import dev.phosphene.core.parameter.Vocabulary;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** A number of the film that a sound follows, such as {@code wind.strength}: picture and sound share the curve. */
public record Follow(String phenomenon, String quantity) {
    /** Every name there is. */
    static List<String> names() {
        return Vocabulary.all().stream()
                .filter(c -> c.kind() == Component.Kind.NUMBER)
                .map(Component::path)
                .toList();
    }

    /** From its written name with a dot. */
    static Follow of(String path) {
        int dot = path.indexOf('.');
        return new Follow(path.substring(0, dot), path.substring(dot + 1));
    }

    /** The number by film time. */
    public DoubleUnaryOperator in(Film film) {
        return film.numbers(phenomenon, quantity);
    }
}
