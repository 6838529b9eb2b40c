package dev.phosphene.app.command;

import dev.phosphene.app.capture.Target;
import dev.phosphene.app.draw.Easel;
import dev.phosphene.app.draw.Studio;
import dev.phosphene.app.option.TimeCode;
import dev.phosphene.app.picture.Exr;
import dev.phosphene.app.picture.Picture;
import dev.phosphene.app.picture.Png;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.output.Output;
import dev.phosphene.render.pass.Development.Print;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Draws one frame, exactly. */
@Command(
        name = "still",
        description = "Draws one frame of a film into a PNG (as shown) or an EXR (scene light).",
        footerHeading = "Examples:%n",
        footer = {
            "  phosphene still the-sphere --at 1:30 -o glow.png",
            "  phosphene still the-sphere --at f360 --size 3840x2160 --tier cinema --samples 64 -o poster.exr",
            ""
        })
final class StillCommand implements Callable<Integer> {
    @ParentCommand
    private Phosphene phosphene = Unset.parent();

    @Mixin
    private PictureOptions picture = new PictureOptions();

    @Mixin
    private FilmArgument argument = new FilmArgument();

    @Option(
            names = "--at",
            paramLabel = "T",
            required = true,
            description = "Time: 12.5s, 1:30 or a frame number f360.")
    private TimeCode at = new TimeCode("0");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "x.png or x.exr.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        picture.check();
        boolean exr = Target.ending(file).equals("exr");
        if (!exr && !Target.ending(file).equals("png")) {
            throw Fault.usage("-o " + file + ": a still is a .png or an .exr file.");
        }
        Studio.loadAhead();
        Film film = argument.film();
        double time = FilmTimes.inside(film, "--at", at);
        Target.refuseUnwritable(file);
        try (Studio studio = Studio.open(picture.gpu())) {
            Output output = picture.output(studio.software(), film.rate(), null);
            studio.fetch(film, time, time, output.tier());
            try (Easel easel = studio.easel(film, output, exr ? Print.LIGHT : Print.EIGHT_BIT);
                    Picture drawn = new Picture(output.width(), output.height())) {
                if (exr) {
                    Exr.write(easel.lightAt(time), file);
                } else {
                    easel.drawAt(time, drawn);
                    Png.write(drawn, file);
                }
            }
        }
        return 0;
    }
}
