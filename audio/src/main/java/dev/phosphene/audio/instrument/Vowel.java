package dev.phosphene.audio.instrument;

/**
 * A vowel as resonances of the mouth.
 *
 * @param hertz middles of its formants
 * @param width hertz of each
 * @param gain of each
 */
record Vowel(double[] hertz, double[] width, double[] gain) {
    static final Vowel U =
            new Vowel(new double[] {325, 700, 2700}, new double[] {70, 90, 200}, new double[] {1, 0.35, 0.03});
    static final Vowel O = new Vowel(
            new double[] {450, 800, 2830, 3600}, new double[] {80, 100, 200, 300}, new double[] {1, 0.55, 0.08, 0.03});
    static final Vowel A = new Vowel(
            new double[] {800, 1150, 2900, 3900}, new double[] {100, 110, 220, 300}, new double[] {1, 0.7, 0.22, 0.12});
    /** Lips closed: the nose sounds, the mouth's side branch swallows what lies near 900 Hz. */
    static final Vowel M =
            new Vowel(new double[] {270, 1080, 2250}, new double[] {160, 200, 280}, new double[] {1, 0.16, 0.09});

    /** What is left of a partial at {@code f}, for a throat {@code size} times as long as a man's. */
    double at(double f, double size) {
        double sum = 0.02;
        for (int i = 0; i < hertz.length; i++) {
            double x = (f * size - hertz[i]) / width[i];
            sum += gain[i] / (1 + x * x);
        }
        return sum;
    }
}
