package dev.phosphene.audio.mix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/** A number that was found once and is kept in a file. */
final class Kept {
    private Kept() {}

    /** The number in a file, found anew when there is none; what is read back is what a fresh one is too. */
    static double in(Path file, DoubleSupplier find) {
        try {
            if (!Files.exists(file)) {
                double found = find.getAsDouble();
                Files.createDirectories(file.getParent());
                Path part = Files.createTempFile(file.getParent(), "number", ".part");
                Files.writeString(part, String.format(Locale.ROOT, "%.4f%n", found));
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            return Double.parseDouble(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
