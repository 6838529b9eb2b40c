package dev.phosphene.core.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a composer does to a line. Each is a function from a line to a line. */
public sealed interface Transform {
    Line of(Line line);

    /** The beats from {@code from} to {@code to}; tones that cross an end are cut there. */
    record Fragment(double from, double to) implements Transform {
        @Override
        public Line of(Line line) {
            List<Tone> kept = new ArrayList<>();
            double start = 0;
            for (Tone tone : line.tones()) {
                double left = Math.max(start, from);
                double right = Math.min(start + tone.beats(), to);
                if (right - left > 1e-9) {
                    kept.add(tone.lasting(right - left));
                }
                start += tone.beats();
            }
            return line.with(kept);
        }
    }

    /** Every length times {@code factor}: above 1 augments, below diminishes. */
    record Augment(double factor) implements Transform {
        @Override
        public Line of(Line line) {
            return line.with(line.tones().stream()
                    .map(t -> t.lasting(t.beats() * factor))
                    .toList());
        }
    }

    /** Every degree {@code steps} up the mode. */
    record Transpose(int steps) implements Transform {
        @Override
        public Line of(Line line) {
            return line.with(line.tones().stream()
                    .map(t ->
                            t.with(t.degrees().stream().map(d -> d.plus(steps)).toList()))
                    .toList());
        }
    }

    /** The line {@code times} times in a row, each {@code steps} above the one before. */
    record Sequence(int times, int steps) implements Transform {
        @Override
        public Line of(Line line) {
            List<Tone> all = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                all.addAll(new Transpose(i * steps).of(line).tones());
            }
            return line.with(all);
        }
    }

    /** Mirrored about a degree; accidentals turn round too. */
    record Invert(Degree about) implements Transform {
        @Override
        public Line of(Line line) {
            return line.with(line.tones().stream()
                    .map(t -> t.with(t.degrees().stream()
                            .map(d -> new Degree(2 * about.step() - d.step(), -d.alter()))
                            .toList()))
                    .toList());
        }
    }

    /** Backwards. */
    record Retrograde() implements Transform {
        @Override
        public Line of(Line line) {
            return line.with(line.tones().reversed());
        }
    }

    /** {@code beats} of silence before it. */
    record Rest(double beats) implements Transform {
        @Override
        public Line of(Line line) {
            List<Tone> all = new ArrayList<>();
            all.add(Tone.rest(beats));
            all.addAll(line.tones());
            return line.with(all);
        }
    }

    /** Of each chord only the tones {@code from} .. {@code to} − 1, counted from the lowest; negative counts from the highest. */
    record Voices(int from, int to) implements Transform {
        @Override
        public Line of(Line line) {
            return line.with(line.tones().stream().map(this::some).toList());
        }

        private Tone some(Tone tone) {
            int size = tone.degrees().size();
            int first = Math.clamp(from < 0 ? size + from : from, 0, size);
            int last = Math.clamp(to <= 0 ? size + to : to, first, size);
            return tone.with(tone.degrees().subList(first, last));
        }
    }

    /**
     * A line harmonised anew: under each tone hang the {@code count} tones of the chord that {@code chords} has at that beat, in close
     * position below the melody.
     */
    record Harmonise(Line chords, int count) implements Transform {
        @Override
        public Line of(Line line) {
            List<Tone> all = new ArrayList<>();
            double beat = 0;
            for (Tone tone : line.tones()) {
                all.add(tone.rests() ? tone : tone.with(under(tone.degrees().getLast(), chords.at(beat))));
                beat += tone.beats();
            }
            return line.with(all);
        }

        private List<Degree> under(Degree melody, Tone chord) {
            List<Degree> voices = new ArrayList<>(List.of(melody));
            for (int below = melody.step() - 1; voices.size() <= count && below > melody.step() - 14; below--) {
                int step = below;
                chord.degrees().stream()
                        .filter(d -> Math.floorMod(d.step() - step, Mode.DEGREES) == 0)
                        .findFirst()
                        .ifPresent(d -> voices.add(new Degree(step, d.alter())));
            }
            voices.sort(Comparator.comparingInt(Degree::step));
            return voices;
        }
    }

    /**
     * Chords broken into single tones: {@code pattern} names tones of the chord from 0 = lowest, and goes on an octave up beyond the
     * highest; one every {@code every} beats, from the pattern's start at each chord.
     */
    record Arpeggio(double every, List<Integer> pattern) implements Transform {
        public Arpeggio {
            pattern = List.copyOf(pattern);
        }

        @Override
        public Line of(Line line) {
            List<Tone> all = new ArrayList<>();
            for (Tone tone : line.tones()) {
                double left = tone.beats();
                for (int i = 0; left > 1e-9; i++) {
                    double beats = Math.min(every, left);
                    all.add(tone.rests() ? Tone.rest(beats) : pick(tone, i).lasting(beats));
                    left -= beats;
                }
            }
            return line.with(all);
        }

        private Tone pick(Tone chord, int i) {
            int index = pattern.get(Math.floorMod(i, pattern.size()));
            int size = chord.degrees().size();
            Degree degree = chord.degrees().get(Math.floorMod(index, size));
            return chord.with(List.of(degree.plus(Mode.DEGREES * Math.floorDiv(index, size))));
        }
    }
}
