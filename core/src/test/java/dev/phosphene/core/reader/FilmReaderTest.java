package dev.phosphene.core.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.phosphene.core.curve.Point;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.film.Region;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FilmReaderTest {
    @Test
    void readsWhatIsWritten() {
        Film film = Films.read("""
                film: Written
                rate: 24000/1001
                aspect: 2.39
                tempo: { bpm: [[0, 60], [4, 120 bpm, linear]] }
                shots:
                  - name: all
                    at: 0:00..f240
                    place: glade
                    subject: [0.1, 0.2, 0.3, 0.4]
                    camera:
                      lens: [[0s, 28mm], [10s, 50 mm, ease-in]]
                      aperture: f/1.8
                      focus: 3.5 m
                      roll: -7 deg
                      position: { mark: oak, plus: [0, 0.5, 0] }
                      look: spring
                    exposure: -2 EV
                    heart: { rate: 72 bpm }
                    stage: { ringColour: "#FF0080" }
                    flood: { colour: [1, 0.5, 0.25] }
                    air: { density: 0.02 /m }
                """);
        assertThat(film.rate().denominator()).isEqualTo(1001);
        assertThat(film.length()).isCloseTo(10.01, within(1e-12));
        assertThat(film.aspect()).isEqualTo(2.39);
        assertThat(film.tempo().beatAt(4)).isCloseTo(6, within(1e-12));
        assertThat(film.shots().getFirst().subject()).isEqualTo(new Region(0.1, 0.2, 0.3, 0.4));
        var moment = film.at(5).now();
        assertThat(moment.camera().focalLength()).isCloseTo(0.028 + 0.022 * 0.25, within(1e-12));
        assertThat(moment.camera().aperture()).isEqualTo(1.8);
        assertThat(moment.camera().focus()).isEqualTo(3.5);
        assertThat(moment.camera().eye()).isEqualTo(new Point(1, 2.5, -9));
        assertThat(moment.camera().up().dot(new Point(0, 1, 0))).isLessThan(Math.cos(Math.toRadians(6.9)));
        assertThat(moment.exposure()).isEqualTo(-2);
        assertThat(moment.phenomena().heart().rate()).isEqualTo(72);
        assertThat(moment.phenomena().stage().ringColour().red()).isEqualTo(1);
        assertThat(moment.phenomena().stage().ringColour().green()).isZero();
        assertThat(moment.phenomena().stage().ringColour().blue()).isCloseTo(0.2158605, within(1e-6));
        assertThat(moment.phenomena().flood().colour().green()).isEqualTo(0.5);
        assertThat(moment.phenomena().air().density()).isEqualTo(0.02);
    }

    @Test
    void aliasesShareKeysBetweenShots() {
        String text = Films.SMALL
                .replace("air: { density: 0.04 }", "grade: &night { saturation: 0.9 }")
                .replace(
                        "    place: glade\n    camera: { position: [[",
                        "    grade: *night\n    place: glade\n    camera: { position: [[");
        assertThat(Films.check(text)).isEmpty();
        assertThat(Films.read(text).at(6).now().phenomena().grade().saturation())
                .isEqualTo(0.9);
    }

    @Test
    void theSchemaIsASchema() {
        // Validated against the 2020-12 meta-schema, which the validator brings along as text.
        JsonNodeFactory yaml = new JsonNodeFactory() {
            @Override
            public JsonNode wrap(Object node) {
                return (JsonNode) node;
            }

            @Override
            public JsonNode create(String rawJson) {
                return YamlNode.of(
                        java.util.Objects.requireNonNull(FilmText.read(Films.bytes(rawJson), new Faults("schema"))));
            }
        };
        var validator = new ValidatorFactory()
                .withDefaultDialect(new Dialects.Draft2020Dialect())
                .withJsonNodeFactory(yaml)
                .createValidator();
        URI uri = validator.registerSchema(FilmSchema.json());
        assertThat(validator
                        .validate(
                                uri,
                                yaml.create(new String(Films.theSphere(), java.nio.charset.StandardCharsets.UTF_8)))
                        .isValid())
                .isTrue();
    }

    @Test
    void theExampleOfTheManualIsAFilm() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("phosphene.root"), "docs/films.md"));
        String example = page.substring(page.indexOf("```yaml") + 7, page.indexOf("```\n\n"));
        assertThat(Films.forTheSphere().check("films.md", Films.bytes(example))).isEmpty();
    }

    @Test
    void theSchemaKnowsEveryWord() {
        String json = FilmSchema.json();
        dev.phosphene.core.parameter.Vocabulary.all().forEach(c -> assertThat(json)
                .contains("\"" + c.name() + "\":")
                .contains(c.quantity().doc()));
    }

    @Test
    void aThousandKeysAreReadInFiftyMilliseconds() {
        StringBuilder text = new StringBuilder("film: Long\nworld:\n");
        String[] words = {"air: { density: ", "moss: { glow: ", "stage: { rise: ", "crowd: { joy: ", "wind: { gusts: "};
        for (String word : words) {
            text.append("  ").append(word).append('[');
            for (int i = 0; i < 200; i++) {
                text.append("[%ds, %.3f, cubic], ".formatted(i, i / 200.0));
            }
            text.append("] }\n");
        }
        byte[] film = Films.bytes(text + Films.SMALL.substring(Films.SMALL.indexOf("shots:")));
        assertThat(Films.READER.check("t", film)).isEmpty();
        // Processor time of this thread: what other processes take does not count.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 60 && best > 20_000_000; i++) {
            long start = threads.getCurrentThreadCpuTime();
            Films.READER.read("t", film);
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        assertThat(best / 1e6).as("milliseconds").isLessThan(50);
    }
}
