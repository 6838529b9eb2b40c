package dev.phosphene.audio.mix;

import dev.phosphene.audio.space.Directions;
import dev.phosphene.core.camera.CameraView;
import dev.phosphene.core.curve.Point;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.parameter.Phenomena;
import dev.phosphene.core.score.Player;
import java.util.List;

/** Where each signal is heard from at a time, seen from the head, and how much its distance takes from it. */
public final class Placing {
    /** Metres within which a source of the place does not grow louder. */
    private static final double NEAR = 3;

    private final Film film;
    private final List<Player> players;

    public Placing(Film film, List<Player> players) {
        this.film = film;
        this.players = List.copyOf(players);
    }

    /**
     * A signal's place.
     *
     * @param head metres: +x right, +y up, −z ahead
     * @param gain factor
     */
    public record Place(Point head, double gain) {}

    List<Player> players() {
        return players;
    }

    /** Signals are players in order, then the room's directions. */
    public int signals() {
        return players.size() + Directions.COUNT;
    }

    /** Whether a signal's place changes in time. */
    public boolean moves(int signal) {
        return signal < players.size() && players.get(signal).frame() != Player.Frame.HEAD;
    }

    public Place at(int signal, double time) {
        if (signal >= players.size()) {
            return new Place(Directions.of(signal - players.size()), 1);
        }
        Player player = players.get(signal);
        if (player.frame() == Player.Frame.HEAD) {
            return new Place(player.at(), 1);
        }
        Phenomena phenomena = film.phenomenaAt(time);
        Point world =
                switch (player.frame()) {
                    case SPHERE -> phenomena.crystal().position().plus(player.at());
                    case DREAMER -> phenomena.dreamer().stand().plus(player.at());
                    default -> player.at();
                };
        CameraView camera = film.moment(film.shotAt(time), time).camera();
        Point head = seen(camera, world);
        double distance = head.length();
        return new Place(head, NEAR / Math.max(NEAR, distance));
    }

    /** A point of the place as the camera's head has it. */
    private static Point seen(CameraView camera, Point world) {
        Point away = world.minus(camera.eye());
        Point f = camera.forward();
        Point u = camera.up();
        Point right =
                new Point(f.y() * u.z() - f.z() * u.y(), f.z() * u.x() - f.x() * u.z(), f.x() * u.y() - f.y() * u.x());
        return new Point(dot(away, right), dot(away, u), -dot(away, f));
    }

    private static double dot(Point a, Point b) {
        return a.x() * b.x() + a.y() * b.y() + a.z() * b.z();
    }
}
