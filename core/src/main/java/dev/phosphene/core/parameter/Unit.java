package dev.phosphene.core.parameter;

/** A unit of a film file. Inside the program values are in metres, seconds, radians. */
public enum Unit {
    NONE(""),
    METRES("m"),
    /** Written in millimetres, metres inside. */
    MILLIMETRES("mm"),
    SECONDS("s"),
    /** Written in degrees, radians inside. */
    DEGREES("deg"),
    /** Stops. */
    EV("EV"),
    BPM("bpm"),
    PER_METRE("/m"),
    METRES_PER_SECOND("m/s"),
    HERTZ("Hz"),
    /** Written f/2.8, the number 2.8 inside. */
    FSTOP("f/");

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    /** The value inside the program of a written value. */
    public double inside(double written) {
        return switch (this) {
            case DEGREES -> StrictMath.toRadians(written);
            case MILLIMETRES -> written / 1000;
            default -> written;
        };
    }
}
