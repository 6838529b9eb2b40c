package dev.phosphene.app.film;

import java.nio.file.Path;

/** The folder for what can always be made again: built places. By the XDG Base Directory Specification. */
public final class CacheFolder {
    private CacheFolder() {}

    public static Path path() {
        String home = System.getenv("XDG_CACHE_HOME");
        Path base = home != null && !home.isBlank() && Path.of(home).isAbsolute()
                ? Path.of(home)
                : Path.of(System.getProperty("user.home"), ".cache");
        return base.resolve("phosphene");
    }
}
