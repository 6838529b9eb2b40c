package dev.phosphene.audio.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.audio.Films;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.core.event.Event;
import dev.phosphene.core.event.EventKind;
import dev.phosphene.core.event.EventList;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.score.Answer;
import dev.phosphene.core.score.Note;
import dev.phosphene.core.score.Performance;
import dev.phosphene.core.score.Player;
import dev.phosphene.core.score.Score;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is seen to happen in The Sphere is heard. */
class AnswersTest {
    private static final Film FILM = Films.sphere();
    private static final Score SCORE = Films.sphereScore();
    private static final Orchestra ORCHESTRA = new Orchestra();
    private static final int MILLISECOND = Rate.HZ / 1000;

    static Stream<EventKind> kinds() {
        return FILM.events().all().stream().map(Event::kind).distinct();
    }

    /** The parts of a film in which nothing but one event happens. */
    private static List<Part> parts(Event event) {
        Film film = new Film(
                FILM.title(), FILM.rate(), FILM.aspect(), FILM.shots(), new EventList(List.of(event)), FILM.tempo());
        Score score = new Score(
                SCORE.title(),
                SCORE.tonic(),
                SCORE.players(),
                List.of(),
                List.of(),
                SCORE.answers(),
                List.of(),
                SCORE.hush());
        return Parts.of(film, score, ORCHESTRA);
    }

    private static boolean sounds(List<Part> parts, long first, int count) {
        return parts.stream().anyMatch(p -> p.soundsIn(first, count));
    }

    @Test
    void everyKindHasItsAnswer() {
        Set<EventKind> answered = SCORE.answers().stream().map(Answer::kind).collect(Collectors.toSet());
        assertThat(kinds())
                .contains(
                        EventKind.SHARD,
                        EventKind.IMPACT,
                        EventKind.HEARTBEAT,
                        EventKind.STEP,
                        EventKind.THUNDER,
                        EventKind.TOUCH,
                        EventKind.GUST,
                        EventKind.BREATH,
                        EventKind.FIREFLY,
                        EventKind.WINGBEAT,
                        EventKind.FLOOD,
                        EventKind.STAR)
                .allMatch(answered::contains);
        assertThat(FILM.events().of(EventKind.SHARD).all()).hasSize(120);
    }

    @Test
    void everyEventHasItsSoundWithinAMillisecond() {
        for (Event event : FILM.events().all()) {
            List<Part> parts = parts(event);
            long due = Rate.sample(event.time());
            assertThat(sounds(parts, due - MILLISECOND, 2 * MILLISECOND))
                    .as("%s sounds", event)
                    .isTrue();
            assertThat(sounds(parts, 0, (int) Math.max(0, due - MILLISECOND)))
                    .as("%s sounds too early", event)
                    .isFalse();
        }
    }

    /** Picture and sound read one list: a string that is seen to be plucked sounds on its sample, after the written anticipation. */
    @Test
    void everyNoteThatIsSeenIsHeard() {
        Film film = Performance.in(FILM, SCORE);
        List<Event> seen = film.events().of(EventKind.NOTE).all();
        assertThat(seen).hasSizeGreaterThan(100);
        assertThat(film.events().all()).hasSize(FILM.events().all().size() + seen.size());
        List<Player> players = List.copyOf(SCORE.players().values());
        List<Part> parts = Parts.of(film, SCORE, ORCHESTRA);
        List<Note> notes = Performance.of(SCORE, film.tempo()).notes();
        for (Event event : seen) {
            Note note = notes.stream()
                    .filter(n -> n.time() == event.time() && n.degree() == event.seed())
                    .filter(n -> SCORE.player(n.player()).seen())
                    .findFirst()
                    .orElseThrow();
            int player = players.indexOf(SCORE.player(note.player()));
            assertThat(parts.get(player).soundsIn(Rate.sample(event.time()), MILLISECOND))
                    .as("%s", event)
                    .isTrue();
            assertThat(event.time() - event.seenAt()).isCloseTo(EventKind.NOTE.anticipation(), within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itsFirstSampleIsItsMoment(EventKind kind) {
        Event event = FILM.events().of(kind).all().getLast();
        float[] heard = strike(event);
        assertThat(heard.length).isBetween(1, 8 * Rate.HZ);
        double peak = 0;
        for (float v : heard) {
            assertThat(Float.isFinite(v)).isTrue();
            peak = Math.max(peak, Math.abs(v));
        }
        assertThat(peak).isGreaterThan(0.001);
        assertThat(first(heard, 0)).isLessThanOrEqualTo(MILLISECOND);
        assertThat(Math.abs(heard[heard.length - 1]) / peak).as("its end").isLessThan(0.001);
    }

    @ParameterizedTest
    @EnumSource(
            value = EventKind.class,
            names = {"SHARD", "IMPACT", "HEARTBEAT", "FIREFLY", "STEP", "TOUCH"})
    void aBlowIsHeardWithinAMillisecond(EventKind kind) {
        for (Event event : FILM.events().of(kind).all()) {
            float[] heard = strike(event);
            float peak = 0;
            for (float v : heard) {
                peak = Math.max(peak, Math.abs(v));
            }
            assertThat(first(heard, 0.01 * peak)).as("%s", event).isLessThanOrEqualTo(MILLISECOND);
        }
    }

    private static float[] strike(Event event) {
        Answer answer = SCORE.answers().stream()
                .filter(a -> a.kind() == event.kind())
                .findFirst()
                .orElseThrow();
        return ORCHESTRA
                .strike(SCORE.player(answer.players().getFirst()).timbre())
                .sound(event);
    }

    /** The first sample louder than a level. */
    private static int first(float[] sound, double level) {
        int i = 0;
        while (Math.abs(sound[i]) <= level) {
            i++;
        }
        return i;
    }
}
