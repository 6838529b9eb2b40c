package dev.phosphene.core.event;

import dev.phosphene.core.curve.Point;
import dev.phosphene.core.hash.Pcg;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;

/**
 * What the events of one series have in common. Chance comes from their seeds alone.
 *
 * @param kind what happens
 * @param place where, by film time
 * @param strength how strongly, by film time; held to 0 .. 1
 * @param seed the first event's seed; each next one's is one more
 * @param spread radius in metres of the level disc over which they are strewn
 */
public record Series(
        EventKind kind, DoubleFunction<Point> place, DoubleUnaryOperator strength, int seed, double spread) {
    /**
     * Events that follow one start, dense at first: event i at start + over·u², weaker the later it comes.
     *
     * @param first seeds already used
     */
    public List<Event> burst(double start, int count, double over, int first) {
        List<Event> events = new ArrayList<>(count);
        for (int i = first; i < first + count; i++) {
            double late = over == 0 ? 0 : Pcg.unit(seed + i, 1 + kind.ordinal());
            add(events, start + over * late * late, start, 1 - 0.7 * late, i);
        }
        return events;
    }

    /**
     * Events wherever a phase has grown by a whole number since {@code from}, the first at {@code from} itself.
     *
     * @param phase events since some origin, by film time, never falling
     * @param jitter greatest distance in seconds of an event from its beat
     */
    public List<Event> beats(double from, double to, DoubleUnaryOperator phase, double jitter) {
        List<Event> events = new ArrayList<>();
        double origin = phase.applyAsDouble(from);
        double last = phase.applyAsDouble(to) - origin;
        for (int i = 0; i < last; i++) {
            double beat = i == 0 ? from : timeOf(origin + i, from, to, phase);
            double loose = jitter * (2 * Pcg.unit(seed + i, 64 + kind.ordinal()) - 1);
            add(events, Math.clamp(beat + loose, from, to), beat, 1, i);
        }
        return events;
    }

    private void add(List<Event> events, double time, double strengthTime, double share, int i) {
        double strong = Math.clamp(strength.applyAsDouble(strengthTime) * share, 0, 1);
        if (strong > 0) {
            events.add(new Event(time, kind, strewn(place.apply(time), seed + i), strong, seed + i));
        }
    }

    private Point strewn(Point centre, int chance) {
        if (spread == 0) {
            return centre;
        }
        double r = spread * StrictMath.sqrt(Pcg.unit(chance, 128));
        double turn = 2 * Math.PI * Pcg.unit(chance, 129);
        return centre.plus(new Point(r * StrictMath.cos(turn), 0, r * StrictMath.sin(turn)));
    }

    /** Where a phase that never falls first reaches a value, by halving. */
    private static double timeOf(double value, double from, double to, DoubleUnaryOperator phase) {
        double low = from;
        double high = to;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (phase.applyAsDouble(middle) < value) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
