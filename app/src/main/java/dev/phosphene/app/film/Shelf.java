package dev.phosphene.app.film;

import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.reader.FilmFault;
import dev.phosphene.core.reader.FilmReader;
import dev.phosphene.core.reader.Nearest;
import dev.phosphene.core.score.Performance;
import dev.phosphene.core.score.ScoreReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The folder of films that comes with the program: {@code films/<name>/film.yaml}. */
public final class Shelf {
    private static final String FILE = "film.yaml";
    /** The reader refuses larger files itself; this keeps them from being read into memory at all. */
    private static final long MOST_BYTES = 16L << 20;

    private final Path folder;
    private final FilmReader reader;

    public Shelf(Path folder, FilmReader reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /** The shelf beside the program, or the one packed into it. */
    public static Shelf ofProgram() {
        String root = System.getProperty("phosphene.root");
        if (root != null && Files.isDirectory(Path.of(root, "films"))) {
            return new Shelf(Path.of(root, "films"), KnownPlaces.reader());
        }
        URL packed = Shelf.class.getResource("/films");
        if (packed == null) {
            throw Fault.world("No films came with this program; name a film file by its path.");
        }
        try {
            if (!packed.getProtocol().equals("jar")) {
                return new Shelf(Path.of(packed.toURI()), KnownPlaces.reader());
            }
            return new Shelf(opened(packed).getPath("films"), KnownPlaces.reader());
        } catch (URISyntaxException | IOException e) {
            throw Fault.world("Cannot open the films packed into this program: " + e.getMessage() + ".");
        }
    }

    private static FileSystem opened(URL packed) throws URISyntaxException, IOException {
        try {
            return FileSystems.getFileSystem(packed.toURI());
        } catch (FileSystemNotFoundException e) {
            return FileSystems.newFileSystem(packed.toURI(), Map.of());
        }
    }

    /** Names of the films on the shelf, in order. */
    public List<String> names() {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.isRegularFile(entry.resolve(FILE)))
                    .map(entry -> entry.getFileName().toString().replace("/", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Fault.world("Cannot list the films in " + folder + ": " + e.getMessage() + ".");
        }
    }

    /** The file of a film that was given by name or by path to the file or its folder. */
    public Path find(String nameOrPath) {
        if (!nameOrPath.contains("/") && names().contains(nameOrPath)) {
            return folder.resolve(nameOrPath).resolve(FILE);
        }
        Path path = Path.of(nameOrPath);
        if (Files.isDirectory(path) && Files.isRegularFile(path.resolve(FILE))) {
            return path.resolve(FILE);
        }
        if (Files.exists(path) && !Files.isDirectory(path)) {
            return path;
        }
        if (nameOrPath.contains("/") || nameOrPath.endsWith(".yaml")) {
            throw Fault.usage("There is no film file " + nameOrPath + ".");
        }
        throw Fault.usage("There is no film \"" + nameOrPath + "\". " + Nearest.hint(nameOrPath, names()));
    }

    /** The film of that name or path; its faults, one a line, when it cannot be performed. */
    public Film film(String nameOrPath) {
        return read(find(nameOrPath));
    }

    /** The film in a file, with what is seen of the score beside it; its faults, one a line, when it cannot be performed. */
    public Film read(Path file) {
        Film film = reader.read(display(file), bytes(file));
        Path score = file.resolveSibling("score.yaml");
        if (!Files.isRegularFile(score)) {
            return film;
        }
        String text = new String(bytes(score), StandardCharsets.UTF_8);
        return Performance.in(film, ScoreReader.read(display(score), text));
    }

    /** Everything that is wrong with a film file and with the score beside it. */
    public List<FilmFault> check(Path file) {
        List<FilmFault> faults = new ArrayList<>(reader.check(display(file), bytes(file)));
        Path score = file.resolveSibling("score.yaml");
        if (Files.isRegularFile(score)) {
            faults.addAll(ScoreReader.check(display(score), new String(bytes(score), StandardCharsets.UTF_8)));
        }
        return faults;
    }

    private static byte[] bytes(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw Fault.world("Cannot read " + file + ": it is no regular file.");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw Fault.usage(file + ":1:1: the file has " + Files.size(file) + " bytes; no film is that long.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            String reason = e instanceof AccessDeniedException ? "permission denied" : e.toString();
            throw Fault.world("Cannot read " + file + ": " + reason + ".");
        }
    }

    /** A path as short as it can be told from the working folder. */
    private static String display(Path file) {
        if (file.getFileSystem() != FileSystems.getDefault()) {
            return file.toString();
        }
        Path here = Path.of("").toAbsolutePath();
        Path absolute = file.toAbsolutePath();
        return absolute.startsWith(here) ? here.relativize(absolute).toString() : absolute.toString();
    }
}
