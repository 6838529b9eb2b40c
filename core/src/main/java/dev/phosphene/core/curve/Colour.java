package dev.phosphene.core.curve;

/** A colour in linear Rec. 709; 1 is the white of a display before exposure, and more is allowed. */
public record Colour(double red, double green, double blue) {
    public static final Colour BLACK = new Colour(0, 0, 0);
    public static final Colour WHITE = new Colour(1, 1, 1);

    /** From an sRGB hex number 0xRRGGBB. */
    public static Colour srgb(int hex) {
        return new Colour(linear((hex >> 16) & 255), linear((hex >> 8) & 255), linear(hex & 255));
    }

    private static double linear(int code) {
        double v = code / 255.0;
        return v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
    }

    public Colour times(double s) {
        return new Colour(red * s, green * s, blue * s);
    }
}
