package dev.phosphene.core.film;

import dev.phosphene.core.curve.Ease;
import dev.phosphene.core.curve.Point;
import dev.phosphene.core.event.EventList;
import dev.phosphene.core.parameter.Component;
import dev.phosphene.core.parameter.Phenomena;
import dev.phosphene.core.parameter.Vocabulary;
import dev.phosphene.core.time.FrameRate;
import dev.phosphene.core.time.Tempo;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;

/**
 * A film: shots in order without gap or overlap, events, tempo. A value; asking it for a moment never changes it, and the answer depends
 * on nothing but the time asked for.
 *
 * @param title its title
 * @param rate frames a second it is made for
 * @param aspect width over height it is composed for
 * @param shots in order, at least one
 * @param events what is both seen and heard
 * @param tempo the music's tempo
 */
public record Film(String title, FrameRate rate, double aspect, List<Shot> shots, EventList events, Tempo tempo) {
    public Film {
        shots = List.copyOf(shots);
        if (shots.isEmpty()) {
            throw new IllegalArgumentException("a film needs a shot");
        }
    }

    /** Seconds from start to end. */
    public double length() {
        return shots.getLast().end();
    }

    /** The shot that is on; before the start the first, after the end the last. */
    public Shot shotAt(double filmTime) {
        int low = 0;
        int high = shots.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (shots.get(middle).start() <= filmTime) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return shots.get(low);
    }

    /** What the film shows at a time. */
    public FrameMoment at(double filmTime) {
        return at(filmTime, 0);
    }

    /** What a frame shows that starts at a film time and is exposed {@code later} seconds after, in the shots that are on as it starts. */
    public FrameMoment at(double filmTime, double later) {
        Shot shot = shotAt(filmTime);
        double since = filmTime - shot.start();
        if (shot.index() == 1 || since >= shot.dissolve()) {
            return new FrameMoment(moment(shot, filmTime + later), null, 1);
        }
        Shot before = shots.get(shot.index() - 2);
        double mix = Ease.SMOOTH.at(Math.max(0, since / shot.dissolve()));
        return new FrameMoment(moment(shot, filmTime + later), moment(before, filmTime + later), mix);
    }

    /** The moment a shot has at a film time, which may lie outside it: sub-frames of one frame stay in one shot. */
    public Moment moment(Shot shot, double filmTime) {
        double shotTime = shot.clock().shotTime(filmTime - shot.start());
        return new Moment(
                this,
                shot,
                livedTime(shot, filmTime, shotTime),
                shotTime,
                shot.clock().worldTime(livedTime(shot, filmTime, shotTime), shotTime),
                shot.exposure().at(shotTime),
                shot.camera().at(shotTime),
                PhenomenaMaker.at(shot.curves(), shotTime));
    }

    /** Film time as the shot lives it: the time asked for, or that of the old picture which still stands. */
    private static double livedTime(Shot shot, double filmTime, double shotTime) {
        return shot.clock().pictures() == 0 ? filmTime : shot.start() + shotTime;
    }

    /** What is said of the phenomena at a time, without a camera. */
    public Phenomena phenomenaAt(double filmTime) {
        Shot shot = shotAt(filmTime);
        return PhenomenaMaker.at(shot.curves(), shot.clock().shotTime(filmTime - shot.start()));
    }

    /** A point of a phenomenon, e.g. ("crystal", "position"), by film time: the way the sphere went, for the dust it left. */
    public DoubleFunction<Point> points(String phenomenon, String name) {
        Component component = Vocabulary.of(phenomenon, name);
        return filmTime -> {
            Shot shot = shotAt(filmTime);
            return shot.curves().point(component).at(shot.clock().shotTime(filmTime - shot.start()));
        };
    }

    /** A number of a phenomenon, e.g. ("stardust", "amount"), by film time. */
    public DoubleUnaryOperator numbers(String phenomenon, String name) {
        Component component = Vocabulary.of(phenomenon, name);
        return filmTime -> {
            Shot shot = shotAt(filmTime);
            return shot.curves().number(component).at(shot.clock().shotTime(filmTime - shot.start()));
        };
    }

    /**
     * Integral of a number of a phenomenon from the film's start to a film time: the phase of anything whose rate it is, e.g. metres the
     * wind has blown from ("wind", "strength"). Continuous across cuts.
     */
    public DoubleUnaryOperator integral(String phenomenon, String name) {
        return new PhaseIntegral(shots, Vocabulary.of(phenomenon, name));
    }
}
