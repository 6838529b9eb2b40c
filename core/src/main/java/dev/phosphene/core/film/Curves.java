package dev.phosphene.core.film;

import dev.phosphene.core.curve.Colour;
import dev.phosphene.core.curve.ColourTrack;
import dev.phosphene.core.curve.Point;
import dev.phosphene.core.curve.PointTrack;
import dev.phosphene.core.curve.Track;
import dev.phosphene.core.parameter.Component;
import dev.phosphene.core.parameter.Quantity;
import dev.phosphene.core.parameter.Vocabulary;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The curve of every component of every phenomenon, by slot. Where nothing is written stands the quantity's default, so every slot has
 * a curve. Immutable.
 */
public final class Curves {
    /** Every component at its default for ever. */
    public static final Curves DEFAULT = new Curves();

    private final Track[] numbers;
    private final PointTrack[] points;
    private final ColourTrack[] colours;
    /** What does not change is asked for once, not once a frame. */
    private final @Nullable Point[] stillPoints;

    private final @Nullable Colour[] stillColours;

    private Curves() {
        numbers = new Track[Vocabulary.slots(Component.Kind.NUMBER)];
        points = new PointTrack[Vocabulary.slots(Component.Kind.POINT)];
        colours = new ColourTrack[Vocabulary.slots(Component.Kind.COLOUR)];
        for (Component component : Vocabulary.all()) {
            setDefault(component);
        }
        stillPoints = stillPoints(points);
        stillColours = stillColours(colours);
    }

    private Curves(Track[] numbers, PointTrack[] points, ColourTrack[] colours) {
        this.numbers = numbers;
        this.points = points;
        this.colours = colours;
        stillPoints = stillPoints(points);
        stillColours = stillColours(colours);
    }

    private static @Nullable Point[] stillPoints(PointTrack[] tracks) {
        @Nullable Point[] still = new Point[tracks.length];
        Arrays.setAll(still, i -> tracks[i].still());
        return still;
    }

    private static @Nullable Colour[] stillColours(ColourTrack[] tracks) {
        @Nullable Colour[] still = new Colour[tracks.length];
        Arrays.setAll(still, i -> tracks[i].still());
        return still;
    }

    private void setDefault(Component component) {
        Quantity quantity = component.quantity();
        double[] or = quantity.or();
        double[] v = new double[3];
        for (int i = 0; i < 3; i++) {
            v[i] = quantity.unit().inside(or[Math.min(i, or.length - 1)]);
        }
        switch (component.kind()) {
            case NUMBER -> numbers[component.slot()] = Track.of(v[0]);
            case POINT -> points[component.slot()] = PointTrack.of(new Point(v[0], v[1], v[2]));
            case COLOUR -> colours[component.slot()] = ColourTrack.of(new Colour(v[0], v[1], v[2]));
        }
    }

    /** These curves, but one number component follows {@code track}, in the units inside the program. */
    public Curves with(Component component, Track track) {
        Track[] changed = numbers.clone();
        changed[slot(component, Component.Kind.NUMBER)] = track;
        return new Curves(changed, points, colours);
    }

    /** These curves, but one point component follows {@code track}. */
    public Curves with(Component component, PointTrack track) {
        PointTrack[] changed = points.clone();
        changed[slot(component, Component.Kind.POINT)] = track;
        return new Curves(numbers, changed, colours);
    }

    /** These curves, but one colour component follows {@code track}. */
    public Curves with(Component component, ColourTrack track) {
        ColourTrack[] changed = colours.clone();
        changed[slot(component, Component.Kind.COLOUR)] = track;
        return new Curves(numbers, points, changed);
    }

    /** The same curves, {@code seconds} later. */
    public Curves later(double seconds) {
        Track[] n = numbers.clone();
        PointTrack[] p = points.clone();
        ColourTrack[] c = colours.clone();
        Arrays.setAll(n, i -> numbers[i].later(seconds));
        Arrays.setAll(p, i -> points[i].later(seconds));
        Arrays.setAll(c, i -> colours[i].later(seconds));
        return new Curves(n, p, c);
    }

    public Track number(Component component) {
        return numbers[slot(component, Component.Kind.NUMBER)];
    }

    public PointTrack point(Component component) {
        return points[slot(component, Component.Kind.POINT)];
    }

    public ColourTrack colour(Component component) {
        return colours[slot(component, Component.Kind.COLOUR)];
    }

    double number(int slot, double seconds) {
        return numbers[slot].at(seconds);
    }

    Point point(int slot, double seconds) {
        Point still = stillPoints[slot];
        return still != null ? still : points[slot].at(seconds);
    }

    Colour colour(int slot, double seconds) {
        Colour still = stillColours[slot];
        return still != null ? still : colours[slot].at(seconds);
    }

    private static int slot(Component component, Component.Kind kind) {
        if (component.kind() != kind) {
            throw new IllegalArgumentException(component.path() + " is a " + component.kind() + ", not a " + kind);
        }
        return component.slot();
    }
}
