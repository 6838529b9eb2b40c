package dev.phosphene.core.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each mistake of faults.txt is found, at its position, in its words, and nothing else is. */
class FaultTableTest {
    @TestFactory
    Stream<DynamicTest> mistakes() throws IOException {
        String table;
        try (InputStream in = FaultTableTest.class.getResourceAsStream("faults.txt")) {
            table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String[]> cases = new ArrayList<>();
        for (String block : table.split("\n\n")) {
            String[] lines = block.lines().filter(l -> !l.startsWith("# ")).toArray(String[]::new);
            if (lines.length > 0) {
                cases.add(lines);
            }
        }
        assertThat(cases).hasSizeGreaterThan(70);
        return cases.stream().map(lines -> DynamicTest.dynamicTest(lines[0], () -> check(lines)));
    }

    private static void check(String[] lines) {
        String[] change = lines[0].replace("\\n", "\n").split(" => ", -1);
        assertThat(Films.SMALL).contains(change[0]);
        List<String> expected =
                Stream.of(lines).skip(1).map(l -> "t.yaml:" + l.strip()).toList();

        List<FilmFault> found = Films.check(Films.SMALL.replace(change[0], change[1]));

        assertThat(found.stream().map(FilmFault::toString)).containsExactlyElementsOf(expected);
    }
}
