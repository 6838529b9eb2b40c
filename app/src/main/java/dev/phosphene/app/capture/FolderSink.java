package dev.phosphene.app.capture;

import dev.phosphene.app.picture.Picture;
import dev.phosphene.app.picture.Png;
import java.nio.file.Path;
import java.util.Locale;

/** A folder of PNG pictures, {@code frame-000360.png} by frame number; each appears whole or not at all. */
public final class FolderSink implements FrameSink {
    private final Path folder;

    public FolderSink(Path folder) {
        this.folder = folder;
    }

    @Override
    public void write(long frame, Picture picture) {
        Png.write(picture, folder.resolve(String.format(Locale.ROOT, "frame-%06d.png", frame)));
    }

    @Override
    public void finish() {
        // Every picture had its name as soon as it was whole.
    }

    @Override
    public void finishPart() {
        finish();
    }

    @Override
    public boolean keepFinished() {
        return true;
    }

    @Override
    public Path whole() {
        return folder;
    }

    @Override
    public Path part() {
        return folder;
    }

    @Override
    public void close() {
        // Holds nothing between frames.
    }
}
