package dev.phosphene.app.player;

import dev.phosphene.app.draw.PrintReader;
import dev.phosphene.app.picture.Picture;
import dev.phosphene.app.picture.Png;
import dev.phosphene.core.film.Film;
import dev.phosphene.render.gl.Format;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.ReadBackRing;
import dev.phosphene.render.gl.Target;
import java.nio.file.Path;
import java.util.Locale;

/** Saves what is on screen, without what is written over it, into the working folder. */
final class Screenshot implements AutoCloseable {
    private final ReadBackRing ring;
    private final PrintReader reader;
    private final int width;
    private final int height;

    Screenshot(Gpu gpu, int width, int height) {
        this.width = width;
        this.height = height;
        this.ring = new ReadBackRing(gpu, "screenshot", Format.RGBA8, width, height, 1);
        this.reader = new PrintReader(width, height);
    }

    /** Saves a picture under the film's title and time; the same moment overwrites itself. */
    Path take(Target picture, Film film, double time) {
        String title = film.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        Path file = Path.of(String.format(Locale.ROOT, "%s-%07.3fs.png", title, time));
        ring.read(0, picture);
        try (Picture copy = new Picture(width, height)) {
            reader.eightBits(ring.pixels(), copy);
            Png.write(copy, file);
        } finally {
            ring.release();
        }
        return file;
    }

    @Override
    public void close() {
        ring.close();
    }
}
