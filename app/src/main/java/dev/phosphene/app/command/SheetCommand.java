package dev.phosphene.app.command;

import dev.phosphene.app.capture.Target;
import dev.phosphene.app.console.Progress;
import dev.phosphene.app.draw.Easel;
import dev.phosphene.app.draw.Studio;
import dev.phosphene.app.option.Size;
import dev.phosphene.app.option.TimeCode;
import dev.phosphene.app.picture.Picture;
import dev.phosphene.app.picture.Png;
import dev.phosphene.app.sheet.Sheet;
import dev.phosphene.app.sheet.Thumbnail;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.output.Output;
import dev.phosphene.render.pass.Development.Print;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** A film at one glance. */
@Command(
        name = "sheet",
        description = "Draws a contact sheet: thumbnails labelled with shot and time.",
        footerHeading = "Examples:%n",
        footer = {
            "  phosphene sheet the-sphere -o sheet.png",
            "  phosphene sheet the-sphere --every 5s --size 320x180 -o sheet.png",
            ""
        })
final class SheetCommand implements Callable<Integer> {
    private static final Size USUAL = new Size(480, 270);

    @ParentCommand
    private Phosphene phosphene = Unset.parent();

    @Mixin
    private PictureOptions picture = new PictureOptions();

    @Mixin
    private FilmArgument argument = new FilmArgument();

    @Option(names = "--shots", description = "One thumbnail from the middle of each shot (the default).")
    private boolean shots;

    @Option(names = "--every", paramLabel = "T", description = "One thumbnail every so often.")
    private @Nullable TimeCode every;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "x.png.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        picture.check();
        if (!Target.ending(file).equals("png")) {
            throw Fault.usage("-o " + file + ": a sheet is a .png file.");
        }
        if (shots && every != null) {
            throw Fault.usage("--shots and --every cannot both be; give one of them.");
        }
        Studio.loadAhead();
        Film film = argument.film();
        List<Thumbnail> thumbnails = every == null ? Thumbnail.ofShots(film) : Thumbnail.every(film, period(film));
        Target.refuseUnwritable(file);
        try (Studio studio = Studio.open(picture.gpu())) {
            Output output = picture.output(studio.software(), film.rate(), USUAL);
            studio.fetch(film, 0, film.length(), output.tier());
            Progress progress = new Progress(phosphene.messages(), thumbnails.size());
            try (Easel easel = studio.easel(film, output, Print.EIGHT_BIT);
                    Sheet sheet = new Sheet(thumbnails.size(), output.width(), output.height());
                    Picture drawn = new Picture(output.width(), output.height())) {
                for (Thumbnail thumbnail : thumbnails) {
                    easel.drawAt(thumbnail.time(), drawn);
                    sheet.add(drawn, thumbnail.label());
                    progress.advance();
                }
                Png.write(sheet.picture(), file);
            }
            progress.end();
        }
        return 0;
    }

    private double period(Film film) {
        double seconds = every == null ? 0 : FilmTimes.inside(film, "--every", every);
        if (film.length() / seconds > Sheet.MOST) {
            throw Fault.usage("--every " + every + " makes more than " + Sheet.MOST + " thumbnails; make it longer.");
        }
        return seconds;
    }
}
