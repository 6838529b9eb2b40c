package dev.phosphene.core.score;

/** How a tone is touched: what share of its written length sounds, and how much harder it is struck. */
public enum Touch {
    PLAIN("", 0.94, 1),
    /** Runs into the next. */
    LEGATO("~", 1.06, 0.97),
    /** Held to the last. */
    TENUTO("-", 1.0, 1.03),
    STACCATO(".", 0.38, 0.95),
    ACCENT(">", 0.9, 1.22);

    private final String sign;
    private final double share;
    private final double force;

    Touch(String sign, double share, double force) {
        this.sign = sign;
        this.share = share;
        this.force = force;
    }

    /** What follows the beats in a score. */
    public String sign() {
        return sign;
    }

    /** Sounding length over written length. */
    public double share() {
        return share;
    }

    /** Factor on velocity. */
    public double force() {
        return force;
    }
}
