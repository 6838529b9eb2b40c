package dev.phosphene.app.picture;

import dev.phosphene.core.fault.Fault;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is whole or absent under its name: it is written under a neighbour's name first. */
public final class WholeFile {
    private WholeFile() {}

    /** Fills the file under its working name. */
    public interface Filling {
        void into(Path part);
    }

    /** Lets {@code filling} write the working file, then gives it its name; a failure leaves neither behind. */
    public static void write(Path file, Filling filling) {
        Path part = part(file);
        boolean done = false;
        try {
            filling.into(part);
            publish(part, file);
            done = true;
        } finally {
            if (!done) {
                deleteQuietly(part);
            }
        }
    }

    /** The working name: {@code film.mp4} becomes {@code film.part.mp4}, so that players know what it is. */
    public static Path part(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String part = dot < 0 ? name + ".part" : name.substring(0, dot) + ".part" + name.substring(dot);
        return file.resolveSibling(part);
    }

    /** Gives the working file its name in one step. */
    public static void publish(Path part, Path file) {
        try {
            try {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw Fault.world("Cannot give " + part + " its name " + file + ": " + e.getMessage() + ".");
        }
    }

    private static void deleteQuietly(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException ignored) {
            // The fault that brought us here says more than this one.
        }
    }
}
