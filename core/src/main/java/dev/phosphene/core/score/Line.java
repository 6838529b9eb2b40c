package dev.phosphene.core.score;

import java.util.List;

/** Tones one after another: a melody, or a chorale when its tones are chords. */
public record Line(String name, List<Tone> tones) {
    public Line {
        tones = List.copyOf(tones);
    }

    public double beats() {
        return tones.stream().mapToDouble(Tone::beats).sum();
    }

    /** The tone that sounds at a beat of the line; the last one after its end. */
    public Tone at(double beat) {
        double end = 0;
        for (Tone tone : tones) {
            end += tone.beats();
            if (beat < end - 1e-9) {
                return tone;
            }
        }
        return tones.getLast();
    }

    public Line with(List<Tone> others) {
        return new Line(name, others);
    }
}
