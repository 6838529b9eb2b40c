package dev.phosphene.render.frame;

import dev.phosphene.core.curve.Point;
import dev.phosphene.core.event.EventKind;
import dev.phosphene.core.event.EventList;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.film.Moment;
import java.util.function.DoubleUnaryOperator;
import org.joml.Vector4f;

/** What a film's pictures need of its course up to a moment: beats, thunder, and phases of what has a changing rate. */
final class FilmEvents {
    /** Age of an event that has not happened. */
    private static final float UNBORN = 1e6f;
    /** Turns a second of the sphere's streams as a maelstrom, and how many fewer in harmony. */
    private static final double SWIRL = 0.21;

    private static final double SWIRL_CALMED = 0.165;
    /** Metres aside from which on a harp is far. */
    private static final double FAR = 9.5;

    private final EventList beats;
    private final EventList thunders;
    private final EventList notes;
    private final DoubleUnaryOperator windRun;
    private final DoubleUnaryOperator harmonyRun;

    FilmEvents(Film film) {
        beats = film.events().of(EventKind.HEARTBEAT);
        thunders = film.events().of(EventKind.THUNDER);
        notes = film.events().of(EventKind.NOTE);
        windRun = film.integral("wind", "strength");
        harmonyRun = film.integral("crystal", "harmony");
    }

    /** Fills the ages and strengths of the last events before a moment, newest first. */
    void write(Moment moment, Vector4f[] lastBeats, Vector4f[] lastThunders, Vector4f[] lastNotes) {
        fill(lastBeats, beats, moment.filmTime());
        fill(lastThunders, thunders, moment.filmTime() + EventKind.THUNDER.anticipation());
        fill(lastNotes, notes, moment.filmTime() + EventKind.NOTE.anticipation());
    }

    private static void fill(Vector4f[] last, EventList events, double time) {
        int next = events.firstAt(time);
        for (int i = 0; i < last.length; i++) {
            int index = next - 1 - i;
            if (index < 0) {
                last[i].set(UNBORN, 0, 0, 0);
            } else {
                var event = events.all().get(index);
                last[i].set((float) (time - event.time()), (float) event.strength(), event.seed(), harp(event.place()));
            }
        }
    }

    /** Which of four harps stands at a place: left or right, near or far. */
    private static int harp(Point place) {
        return (place.x() > 0 ? 1 : 0) + (Math.abs(place.x()) > FAR ? 2 : 0);
    }

    /** Metres the wind has blown. */
    double windPhase(Moment moment) {
        return WorldWriter.WIND_SPEED * windRun.applyAsDouble(moment.filmTime());
    }

    /** Turns the sphere's streams have made, wrapped to one. */
    double swirl(Moment moment) {
        double turns = SWIRL * moment.worldTime() - SWIRL_CALMED * harmonyRun.applyAsDouble(moment.filmTime());
        return turns - StrictMath.floor(turns);
    }
}
