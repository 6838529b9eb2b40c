package dev.phosphene.app.capture;

import dev.phosphene.app.picture.Picture;
import dev.phosphene.app.picture.WholeFile;
import dev.phosphene.app.sound.Sound;
import dev.phosphene.app.video.Movie;
import dev.phosphene.app.video.MovieFormat;
import dev.phosphene.core.fault.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A film file that has its final name only once it is whole. */
public final class MovieSink implements FrameSink {
    private final Path file;
    private final Path part;
    private final Movie movie;

    public MovieSink(Path file, MovieFormat format, Sound sound) {
        this.file = file;
        this.part = WholeFile.part(file);
        this.movie = new Movie(part, format, sound);
    }

    @Override
    public void write(long frame, Picture picture) {
        movie.write(picture);
    }

    @Override
    public void finish() {
        movie.finish();
        WholeFile.publish(part, file);
    }

    @Override
    public void finishPart() {
        movie.finish();
    }

    @Override
    public boolean keepFinished() {
        boolean some = movie.readable();
        if (!some) {
            deletePart();
        }
        return some;
    }

    @Override
    public Path whole() {
        return file;
    }

    @Override
    public Path part() {
        return part;
    }

    @Override
    public void close() {
        movie.close();
        if (movie.frames() == 0) {
            // Nothing was drawn, so nothing is worth keeping.
            deletePart();
        }
    }

    private void deletePart() {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw Fault.world("Cannot delete " + part + ": " + e.getMessage() + ".");
        }
    }
}
