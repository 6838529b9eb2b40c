package dev.phosphene.app.command;

import dev.phosphene.app.console.Json;
import dev.phosphene.app.film.Shelf;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.reader.FilmFault;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Validates a film and the score beside it. */
@Command(
        name = "check",
        description = "Validates a film and its score and prints their faults as file:line:column: …",
        footerHeading = "Examples:%n",
        footer = {"  phosphene check the-sphere", "  phosphene check my/film.yaml --json", ""})
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private Phosphene phosphene = Unset.parent();

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private FilmArgument film = new FilmArgument();

    @Option(names = "--json", description = "Print the faults as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Shelf shelf = Shelf.ofProgram();
        List<FilmFault> faults = shelf.check(film.file());
        if (json) {
            phosphene.out().println(Json.of(faults));
        } else {
            faults.forEach(phosphene.out()::println);
        }
        if (!faults.isEmpty()) {
            return Fault.USAGE;
        }
        if (!json) {
            phosphene.messages().say(film.name() + " is sound.");
        }
        return 0;
    }
}
