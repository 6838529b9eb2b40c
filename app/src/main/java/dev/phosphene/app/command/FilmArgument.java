package dev.phosphene.app.command;

import dev.phosphene.app.film.Shelf;
import dev.phosphene.core.film.Film;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The film that a command is about: a name on the shelf, or a file. */
final class FilmArgument {
    @Parameters(paramLabel = "FILM", description = "A film's name, or the path of its file.")
    private String name = Unset.text();

    /** As it was given. */
    String name() {
        return name;
    }

    /** The film's file; throws a fault that lists the names there are. */
    Path file() {
        return Shelf.ofProgram().find(name);
    }

    /** The film, read and checked. */
    Film film() {
        return Shelf.ofProgram().film(name);
    }
}
