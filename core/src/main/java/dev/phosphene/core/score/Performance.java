package dev.phosphene.core.score;

import dev.phosphene.core.event.Event;
import dev.phosphene.core.event.EventKind;
import dev.phosphene.core.event.EventList;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.hash.Pcg;
import dev.phosphene.core.time.Tempo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A score performed: every note of every cue in film time, in order. A pure function of score and tempo. */
public final class Performance {
    private static final Comparator<Note> ORDER = Comparator.comparingDouble(Note::time)
            .thenComparing(Note::player)
            .thenComparingDouble(Note::pitch)
            .thenComparingInt(Note::seed);

    private final Score score;
    private final List<Note> notes;

    private Performance(Score score, List<Note> notes) {
        this.score = score;
        this.notes = List.copyOf(notes);
    }

    public static Performance of(Score score, Tempo tempo) {
        List<Note> notes = new ArrayList<>();
        for (Cue cue : score.cues()) {
            for (String player : cue.players()) {
                play(score, cue, player, tempo, notes);
            }
        }
        notes.sort(ORDER);
        return new Performance(score, notes);
    }

    public List<Note> notes() {
        return notes;
    }

    /** Notes that the picture shows as well: those of players who are seen. Strength is velocity, seed is the degree. */
    public List<Event> events() {
        List<Event> events = new ArrayList<>();
        for (Note note : notes) {
            Player player = score.player(note.player());
            if (player.seen()) {
                events.add(new Event(note.time(), EventKind.NOTE, player.at(), note.velocity(), note.degree()));
            }
        }
        return events;
    }

    /** A film among whose events are the notes of its score that are seen: picture and sound read one list. */
    public static Film in(Film film, Score score) {
        List<Event> events = new ArrayList<>(film.events().all());
        events.addAll(of(score, film.tempo()).events());
        return new Film(film.title(), film.rate(), film.aspect(), film.shots(), new EventList(events), film.tempo());
    }

    private static void play(Score score, Cue cue, String player, Tempo tempo, List<Note> notes) {
        int hand = Pcg.hash(cue.seed() * 31 + player.hashCode());
        double beat = 0;
        int index = 0;
        for (Tone tone : cue.line().tones()) {
            double start = timeOf(cue, tempo, beat);
            double end = timeOf(cue, tempo, beat + tone.beats());
            double progress = cue.phrase() > 0 ? beat % cue.phrase() / cue.phrase() : 0.5;
            // A chord is one gesture: its tones share lateness, then roll.
            double late = cue.human() * Human.lateness(hand, index) - cue.lead();
            for (int voice = 0; voice < tone.degrees().size(); voice++) {
                Degree degree = tone.degrees().get(voice);
                double time = Math.max(0, start + late + voice * cue.roll());
                double held = Math.max(0.02, (end - start) * tone.touch().share());
                double force = mix(1, Human.force(hand, index * 16 + voice, progress), cue.human());
                double velocity = tone.fixed() != Tone.FREE
                        ? tone.fixed()
                        : Math.clamp(
                                cue.dynamic().at(beat) * force * tone.touch().force(), 0.02, 1);
                double pitch = score.tonic() + degree.semitones(cue.mode());
                int seed = Pcg.hash(hand + index * 64 + voice);
                notes.add(new Note(time, held, pitch, velocity, player, tone.touch(), degree.step(), seed));
            }
            beat += tone.beats();
            index++;
        }
    }

    /** Film time of a beat of a cue; its own tempo is a rate, so time is its integral. */
    private static double timeOf(Cue cue, Tempo tempo, double beat) {
        if (cue.tempo().isEmpty()) {
            return tempo.timeOf(tempo.beatAt(cue.at()) + beat);
        }
        double step = 1.0 / 16;
        double time = cue.at();
        for (double b = 0; b < beat - 1e-9; b += step) {
            double share = Math.min(step, beat - b);
            time += share * 60 / cue.tempo().get().at(b + share / 2);
        }
        return time;
    }

    private static double mix(double a, double b, double k) {
        return a + (b - a) * k;
    }
}
