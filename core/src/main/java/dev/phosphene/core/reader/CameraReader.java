package dev.phosphene.core.reader;

import dev.phosphene.core.camera.Bearer;
import dev.phosphene.core.camera.CameraRig;
import dev.phosphene.core.camera.Focus;
import dev.phosphene.core.curve.Point;
import dev.phosphene.core.curve.PointTrack;
import dev.phosphene.core.curve.Track;
import dev.phosphene.core.parameter.Quantity;
import org.jspecify.annotations.Nullable;

/** Reads a shot's camera. Who holds it is known by shares only; breath and gait come with the whole film. */
final class CameraReader {
    private final Item camera;
    private final Tracks tracks;

    CameraReader(Item camera, Tracks tracks) {
        this.camera = camera;
        this.tracks = tracks;
    }

    /** The camera; after faults one that stands at the origin. */
    CameraRig read() {
        PointTrack position = point("position");
        PointTrack look = point("look");
        Bearer nobody = Bearer.NOBODY;
        Bearer bearer = new Bearer(
                number("breath"),
                number("handheld"),
                number("steps"),
                number("rumble"),
                nobody.lungs(),
                nobody.gait(),
                0,
                0);
        return new CameraRig(
                number("lens"),
                number("aperture"),
                number("blades"),
                focus(look),
                position,
                look,
                number("roll"),
                bearer);
    }

    private Track number(String word) {
        Quantity quantity = Words.camera(word);
        Item item = camera.at(word);
        Track track = item == null ? null : tracks.number(item, quantity);
        return track == null ? Track.of(quantity.unit().inside(quantity.or()[0])) : track;
    }

    private PointTrack point(String word) {
        Item item = camera.at(word);
        PointTrack track = item == null ? null : tracks.point(item, Words.camera(word));
        return track == null ? PointTrack.of(Point.ORIGIN) : track;
    }

    private Focus focus(PointTrack look) {
        Item item = camera.at("focus");
        if (item == null) {
            return new Focus.Subject(look);
        }
        if (isPoint(item)) {
            PointTrack point = tracks.point(item, Words.camera("look"));
            return new Focus.Subject(point == null ? look : point);
        }
        Track distance = tracks.number(item, Words.camera("focus"));
        return distance == null ? new Focus.Subject(look) : new Focus.Distance(distance);
    }

    /** Distances begin with a digit and are never three in a list. */
    private static boolean isPoint(Item item) {
        Item value = item;
        if (Keys.areIn(item)) {
            Item written = second(item.items().getFirst());
            if (written == null) {
                return false;
            }
            value = written;
        }
        if (!value.isText()) {
            return true;
        }
        String text = value.text();
        return !text.isEmpty() && Character.isLetter(text.charAt(0));
    }

    private static @Nullable Item second(Item key) {
        return key.items().size() < 2 ? null : key.items().get(1);
    }
}
