package dev.phosphene.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader may count on in every file of ours. */
class HouseStyleTest {
    private static final Path ROOT = Path.of(System.getProperty("phosphene.root"));

    @Test
    void filesAreSmall() {
        List<Integer> lengths = new ArrayList<>();
        for (Path file : sources()) {
            int lines = lines(file).size();
            assertThat(lines).as(file.toString()).isLessThanOrEqualTo(400);
            lengths.add(lines);
        }
        lengths.sort(null);
        assertThat(lengths.get(lengths.size() / 2)).as("median lines a file").isLessThanOrEqualTo(100);
    }

    @Test
    void nothingIsLeftForLater() {
        for (Path file : sources()) {
            assertThat(String.join("\n", lines(file)))
                    .as(file.toString())
                    .doesNotContainPattern("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");
        }
    }

    private static List<Path> sources() {
        List<Path> files = new ArrayList<>();
        for (String room : List.of("core", "shaders", "models", "audio", "render", "app")) {
            try (Stream<Path> all = Files.walk(ROOT.resolve(room).resolve("src"))) {
                all.filter(p -> p.toString().matches(".*\\.(java|glsl|vert|frag|comp)"))
                        .forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertThat(files).hasSizeGreaterThan(100);
        return files;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
