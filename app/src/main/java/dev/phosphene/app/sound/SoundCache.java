package dev.phosphene.app.sound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tinylog.Logger;

/** The folders in which sounds are kept: a change of film, score or code makes a new one, so old ones go. */
final class SoundCache {
    /** Sounds that are kept, a hundred megabytes and more each: a film's stems are sounds too. */
    private static final int KEPT = 10;
    /** What was used so lately may be heard by another process right now. */
    private static final Duration IN_USE = Duration.ofHours(3);
    /** A file in each folder, as old as its last use: the file system's clock is the only one needed. */
    private static final String USED = "used";

    private SoundCache() {}

    /** Marks a sound's folder as used, and deletes those of its kind that nobody has used for longest. */
    static void use(Path sounds, Path folder) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(USED), new byte[] {'\n'});
            for (Path old : unused(sounds, lastUse(folder))) {
                delete(old);
            }
        } catch (IOException | UncheckedIOException e) {
            // A cache that cannot be tidied costs space, never the film.
            Logger.debug("Old sounds in {} stay: {}", sounds, e.getMessage());
        }
    }

    private static List<Path> unused(Path sounds, Instant now) throws IOException {
        try (Stream<Path> all = Files.list(sounds)) {
            return all.filter(Files::isDirectory)
                    .sorted(Comparator.comparing(SoundCache::lastUse).reversed())
                    .skip(KEPT)
                    .filter(old -> lastUse(old).isBefore(now.minus(IN_USE)))
                    .toList();
        }
    }

    private static Instant lastUse(Path folder) {
        Path used = folder.resolve(USED);
        try {
            return Files.getLastModifiedTime(Files.exists(used) ? used : folder).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sounds are folders of files, nothing deeper. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
