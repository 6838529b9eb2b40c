package dev.phosphene.app.capture;

import dev.phosphene.app.picture.WholeFile;
import dev.phosphene.core.fault.Fault;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Where output goes, looked at before the first frame is drawn. */
public final class Target {
    private Target() {}

    /** A file's ending in lower case, without the dot; empty when it has none. */
    public static String ending(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Throws a fault when the file could not be written; writes nothing that stays. */
    public static void refuseUnwritable(Path file) {
        if (Files.isDirectory(file)) {
            throw Fault.world("Cannot write " + file + ": it is a folder.");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Fault.world("Cannot write " + file + ": there is no folder " + folder + ".");
        }
        Path part = WholeFile.part(file);
        try {
            boolean absent = !Files.exists(part);
            Files.newByteChannel(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .close();
            if (absent) {
                Files.delete(part);
            }
        } catch (IOException e) {
            throw Fault.world("Cannot write " + file + ": " + reason(e) + ".");
        }
    }

    /** Makes a folder for pictures, or throws a fault when it cannot be written into. */
    public static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Fault.world("Cannot make the folder " + folder + ": " + reason(e) + ".");
        }
        refuseUnwritable(folder.resolve("frame-000000.png"));
    }

    /** Throws a fault when what will probably be written does not fit on the disk. */
    public static void refuseFullDisk(Path file, double bytes) {
        try {
            Path folder = Files.isDirectory(file) ? file : file.toAbsolutePath().getParent();
            long free = Files.getFileStore(folder).getUsableSpace();
            if (bytes > free) {
                throw Fault.world(String.format(
                        Locale.ROOT,
                        "%s may grow to %.1f MB, and its disk has %.1f MB left.",
                        file,
                        bytes / 1e6,
                        free / 1e6));
            }
        } catch (IOException e) {
            throw Fault.world("Cannot ask for the free space of " + file + ": " + reason(e) + ".");
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "permission denied";
            case FileAlreadyExistsException exists -> exists.getFile() + " is a file";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }
}
