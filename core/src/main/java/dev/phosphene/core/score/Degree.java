package dev.phosphene.core.score;

/**
 * A degree of whatever mode is on, so that one theme sounds in Dorian, major and Lydian.
 *
 * <p>Written {@code #4'}: accidentals, degree 1 .. 7, then {@code '} an octave up or {@code ,} down each.
 *
 * @param step 0 = tonic, 7 = tonic an octave up
 * @param alter semitones by which accidentals move it
 */
public record Degree(int step, int alter) {
    public Degree plus(int steps) {
        return new Degree(step + steps, alter);
    }

    /** Semitones above the tonic. */
    public int semitones(Mode mode) {
        return mode.semitonesAt(step) + alter;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append((alter > 0 ? "#" : "b").repeat(Math.abs(alter)));
        text.append(1 + Math.floorMod(step, Mode.DEGREES));
        int octave = Math.floorDiv(step, Mode.DEGREES);
        return text.append((octave > 0 ? "'" : ",").repeat(Math.abs(octave))).toString();
    }
}
