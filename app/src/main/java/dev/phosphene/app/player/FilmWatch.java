package dev.phosphene.app.player;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/** Notices that a file was saved. Asks the file system by itself, because editors save by renaming and folders may be far away. */
final class FilmWatch {
    private final Path file;
    private @Nullable Object seen;

    FilmWatch(Path file) {
        this.file = file;
        this.seen = state();
    }

    /** What a save changes. */
    private record State(
            FileTime modified, long size, @Nullable Object key) {}

    private @Nullable Object state() {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new State(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
        } catch (IOException e) {
            // Between two steps of an editor's save the file may be gone for a moment.
            return null;
        }
    }

    /** Whether the file was saved since the last time this was asked. */
    boolean saved() {
        Object now = state();
        if (now == null || now.equals(seen)) {
            return false;
        }
        seen = now;
        return true;
    }
}
