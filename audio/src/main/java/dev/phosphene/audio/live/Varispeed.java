package dev.phosphene.audio.live;

/**
 * Samples between samples, as when a tape runs faster or slower: a windowed sinc that keeps what the new rate can carry.
 *
 * @param taps {@link #PHASES} rows of {@link #TAPS} weights
 */
record Varispeed(float[] taps) {
    static final int PHASES = 256;
    static final int TAPS = 32;
    /** Taps before the sample that a place lies behind. */
    static final int BEFORE = TAPS / 2 - 1;

    static Varispeed of(double speed) {
        double pass = 0.92 * Math.min(1, 1 / speed);
        float[] taps = new float[PHASES * TAPS];
        for (int phase = 0; phase < PHASES; phase++) {
            double sum = 0;
            double[] row = new double[TAPS];
            for (int i = 0; i < TAPS; i++) {
                double x = i - BEFORE - (double) phase / PHASES;
                double window = 0.5 + 0.5 * StrictMath.cos(Math.PI * x / (TAPS / 2.0));
                double sinc = x == 0 ? 1 : StrictMath.sin(Math.PI * pass * x) / (Math.PI * pass * x);
                row[i] = Math.abs(x) < TAPS / 2.0 ? window * sinc : 0;
                sum += row[i];
            }
            for (int i = 0; i < TAPS; i++) {
                taps[phase * TAPS + i] = (float) (row[i] / sum);
            }
        }
        return new Varispeed(taps);
    }

    /** Where the weights begin for a place between two samples, 0 .. 1. */
    static int row(double between) {
        return Math.min(PHASES - 1, (int) (between * PHASES)) * TAPS;
    }
}
