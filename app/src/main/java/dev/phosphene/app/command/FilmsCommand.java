package dev.phosphene.app.command;

import dev.phosphene.app.console.Json;
import dev.phosphene.app.film.Shelf;
import dev.phosphene.core.film.Film;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists the films on the shelf. */
@Command(
        name = "films",
        description = "Lists films with length and shots.",
        footerHeading = "Examples:%n",
        footer = {"  phosphene films", "  phosphene films --json", ""})
final class FilmsCommand implements Callable<Integer> {
    /** A line of the list. */
    private record Entry(String name, String title, double seconds, int shots) {}

    @ParentCommand
    private Phosphene phosphene = Unset.parent();

    @Mixin
    private HelpOption help = new HelpOption();

    @Option(names = "--json", description = "Print the list as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Shelf shelf = Shelf.ofProgram();
        List<Entry> entries = new ArrayList<>();
        for (String name : shelf.names()) {
            Film film = shelf.film(name);
            entries.add(
                    new Entry(name, film.title(), film.length(), film.shots().size()));
        }
        if (json) {
            phosphene.out().println(Json.of(entries));
            return 0;
        }
        for (Entry entry : entries) {
            phosphene
                    .out()
                    .printf(
                            Locale.ROOT,
                            "%-16s %-20s %3d:%02d  %2d shots%n",
                            entry.name,
                            entry.title,
                            (int) entry.seconds / 60,
                            (int) entry.seconds % 60,
                            entry.shots);
        }
        return 0;
    }
}
