package dev.phosphene.app.command;

import dev.phosphene.core.reader.FilmSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Prints the JSON Schema of film files, by which editors complete and check them. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of film files, for editors.",
        footerHeading = "Examples:%n",
        footer = {"  phosphene schema > film.schema.json", ""})
final class SchemaCommand implements Callable<Integer> {
    @ParentCommand
    private Phosphene phosphene = Unset.parent();

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        phosphene.out().println(FilmSchema.json());
        return 0;
    }
}
