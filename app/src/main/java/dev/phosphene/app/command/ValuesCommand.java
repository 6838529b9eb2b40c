package dev.phosphene.app.command;

import dev.phosphene.app.console.Json;
import dev.phosphene.app.console.Progress;
import dev.phosphene.app.draw.Easel;
import dev.phosphene.app.draw.Studio;
import dev.phosphene.app.measure.Luma;
import dev.phosphene.app.measure.ValueCheck;
import dev.phosphene.app.option.Size;
import dev.phosphene.app.picture.Picture;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.film.Shot;
import dev.phosphene.core.output.Output;
import dev.phosphene.render.pass.Development.Print;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Judges the values of each shot's middle frame. */
@Command(
        name = "values",
        description = {
            "Judges the middle frame of each shot: bright and clipped pixels, calm, brightest region.",
            "",
            "Prints what share of the frame is bright (a lamp), clipped and calm, and whether the brightest region lies in the",
            "subject that the shot declares."
        },
        footerHeading = "Examples:%n",
        footer = {"  phosphene values the-sphere", "  phosphene values the-sphere --json", ""})
final class ValuesCommand implements Callable<Integer> {
    private static final Size USUAL = new Size(320, 180);

    /** What is said of one shot. */
    private record Entry(int shot, String name, ValueCheck values) {}

    @ParentCommand
    private Phosphene phosphene = Unset.parent();

    @Mixin
    private PictureOptions picture = new PictureOptions();

    @Mixin
    private FilmArgument argument = new FilmArgument();

    @Option(names = "--json", description = "Print the values as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        picture.check();
        Film film = argument.film();
        List<Entry> entries = new ArrayList<>();
        try (Studio studio = Studio.open(picture.gpu())) {
            Output output = picture.output(studio.software(), film.rate(), USUAL);
            Progress progress = new Progress(phosphene.messages(), film.shots().size());
            try (Easel easel = studio.easel(film, output, Print.EIGHT_BIT);
                    Picture drawn = new Picture(output.width(), output.height())) {
                for (Shot shot : film.shots()) {
                    easel.drawAt((shot.start() + shot.end()) / 2, drawn);
                    entries.add(new Entry(shot.index(), shot.name(), ValueCheck.of(Luma.of(drawn), shot.subject())));
                    progress.advance();
                }
            }
            progress.end();
        }
        if (json) {
            phosphene.out().println(Json.of(entries));
        } else {
            entries.forEach(this::print);
        }
        return 0;
    }

    private void print(Entry e) {
        ValueCheck v = e.values;
        phosphene
                .out()
                .printf(
                        Locale.ROOT,
                        "%2d %-14s bright %5.1f %%  clipped %5.2f %%  calm %3.0f %%  brightest at %.2f, %.2f  %s%n",
                        e.shot,
                        e.name,
                        100 * v.bright(),
                        100 * v.clipped(),
                        100 * v.calm(),
                        v.brightestX(),
                        v.brightestY(),
                        v.inSubject() ? "in the subject" : "OUTSIDE the subject");
    }
}
