package dev.phosphene.app.film;

import dev.phosphene.core.curve.Point;
import dev.phosphene.models.place.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The code that makes places, as a hash: what was built by other code is never taken for what this code would build. */
final class Makers {
    private static final int DIGITS = 16;

    private Makers() {}

    /** Hash of all classes of the rooms {@code models} and {@code core}, from their jars or folders. */
    static String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Class<?> room : List.of(Place.class, Point.class)) {
                add(
                        digest,
                        Path.of(room.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI()));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException | URISyntaxException e) {
            throw new AssertionError("every Java has SHA-256, every class a place", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(MessageDigest digest, Path jarOrFolder) throws IOException {
        try (Stream<Path> files = Files.walk(jarOrFolder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
    }
}
