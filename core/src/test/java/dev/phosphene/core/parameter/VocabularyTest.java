package dev.phosphene.core.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.phosphene.core.film.Curves;
import dev.phosphene.core.reader.Films;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void everyComponentOfEveryPhenomenonIsAWord() {
        int words = 0;
        for (RecordComponent phenomenon : Phenomena.class.getRecordComponents()) {
            for (RecordComponent own : phenomenon.getType().getRecordComponents()) {
                assertThat(Vocabulary.of(phenomenon.getName(), own.getName()).path())
                        .isEqualTo(phenomenon.getName() + "." + own.getName());
                words++;
            }
        }
        assertThat(Vocabulary.all()).hasSize(words);
    }

    @Test
    void defaultsLieInTheirRangesAndDocumentThemselves() {
        for (Component component : Vocabulary.all()) {
            Quantity q = component.quantity();
            assertThat(q.min()).as(component.path()).isLessThan(q.max());
            for (double value : q.or()) {
                assertThat(value).as(component.path()).isBetween(q.min(), q.max());
            }
            assertThat(q.doc()).as(component.path()).isNotBlank();
            assertThat(q.or().length).as(component.path()).isIn(1, component.kind() == Component.Kind.NUMBER ? 1 : 3);
        }
    }

    @Test
    void slotsAreUniqueWithinAKind() {
        Set<String> seen = new HashSet<>();
        for (Component component : Vocabulary.all()) {
            assertThat(seen.add(component.kind() + " " + component.slot())).isTrue();
            assertThat(component.slot()).isLessThan(Vocabulary.slots(component.kind()));
        }
    }

    /** Each number component alone set to its own value arrives in its own place of the records: no two are swapped. */
    @Test
    void everyNumberArrivesInItsOwnRecordComponent() throws ReflectiveOperationException {
        for (Component component : Vocabulary.all()) {
            if (component.kind() != Component.Kind.NUMBER) {
                continue;
            }
            Quantity q = component.quantity();
            double value = q.min() + 0.375 * (q.max() - q.min());
            String written = "%s: { %s: %s }".formatted(component.phenomenon(), component.name(), value);
            Phenomena phenomena = Films.read(Films.SMALL
                            .replace("moss: { glow: 0.5 }", written)
                            .replace("air: { density: 0.04 }", "dissolve: 0s"))
                    .phenomenaAt(1);
            Object record = Phenomena.class.getMethod(component.phenomenon()).invoke(phenomena);
            assertThat(record.getClass().getMethod(component.name()).invoke(record))
                    .as(component.path())
                    .isEqualTo(q.unit().inside(value));
        }
        assertThat(Curves.DEFAULT).isNotNull();
    }
}
