package dev.phosphene.app.command;

import dev.phosphene.app.draw.Easel;
import dev.phosphene.app.draw.Studio;
import dev.phosphene.app.film.Shelf;
import dev.phosphene.app.picture.Picture;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.film.Shot;
import dev.phosphene.core.output.Output;
import dev.phosphene.render.pass.Development.Print;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/**
 * Draws some moments of every shot of every film and throws the pictures away: the launcher's last step after it has built on a new machine.
 * A shot's first and last moments may have other lights than its middle, and those are programs of their own.
 */
@Command(
        name = "warm",
        hidden = true,
        description = "Builds all places and compiles all shaders into the caches.",
        footerHeading = "Examples:%n",
        footer = {"  phosphene warm", ""})
final class WarmCommand implements Callable<Integer> {
    /** What is compiled does not depend on the size. */
    private static final int WIDTH = 64;

    private static final int HEIGHT = 36;

    /** Shares of a shot's length at which it is drawn. */
    private static final double[] MOMENTS = {0.02, 0.25, 0.5, 0.75, 0.98};

    @ParentCommand
    private Phosphene phosphene = Unset.parent();

    @Mixin
    private PictureOptions picture = new PictureOptions();

    @Override
    public Integer call() {
        Shelf shelf = Shelf.ofProgram();
        try (Studio studio = Studio.open(picture.gpu());
                Picture drawn = new Picture(WIDTH, HEIGHT)) {
            for (String name : shelf.names()) {
                Film film = shelf.film(name);
                Output usual = picture.output(studio.software(), film.rate(), null);
                Output small = new Output(WIDTH, HEIGHT, usual.tier(), 1, usual.shutter());
                studio.fetch(film, 0, film.length(), usual.tier());
                try (Easel easel = studio.easel(film, small, Print.EIGHT_BIT)) {
                    for (Shot shot : film.shots()) {
                        for (double share : MOMENTS) {
                            easel.drawAt(shot.start() + share * (shot.end() - shot.start()), drawn);
                        }
                    }
                }
            }
        }
        return 0;
    }
}
