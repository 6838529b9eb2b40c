package dev.phosphene.audio.mix;

/** The two filters of BS.1770 at 48 kHz: a shelf for the head, a high pass for the ear. */
final class KWeight {
    private double x1;
    private double x2;
    private double y1;
    private double y2;
    private double z1;
    private double z2;

    double take(double x) {
        double y = 1.53512485958697 * x
                - 2.69169618940638 * x1
                + 1.19839281085285 * x2
                + 1.69065929318241 * y1
                - 0.73248077421585 * y2;
        double z = y - 2 * y1 + y2 + 1.99004745483398 * z1 - 0.99007225036621 * z2;
        x2 = x1;
        x1 = x;
        y2 = y1;
        y1 = y;
        z2 = z1;
        z1 = z;
        return z;
    }
}
