package dev.phosphene.render.frame;

import dev.phosphene.core.output.Tier;
import dev.phosphene.models.scene.Scene;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.UploadRing;
import dev.phosphene.render.pass.AirGround;
import java.util.HashMap;
import java.util.Map;

/** The places of a film on the GPU, each brought there when a shot first asks for it. */
final class Rooms implements AutoCloseable {
    private final Gpu gpu;
    private final UploadRing ring;
    private final Places places;
    private final Tier tier;
    private final Map<String, Room> rooms = new HashMap<>();

    Rooms(Gpu gpu, UploadRing ring, Places places, Tier tier) {
        this.gpu = gpu;
        this.ring = ring;
        this.places = places;
        this.tier = tier;
    }

    Room of(String place) {
        Room room = rooms.get(place);
        if (room == null) {
            room = make(place);
            rooms.put(place, room);
        }
        return room;
    }

    private Room make(String place) {
        Scene scene = places.scene(place, tier);
        AirGround ground = new AirGround(gpu, place, places.ground(place));
        return Room.of(gpu, ring, place, scene, places.light(place, tier, scene), ground, places.marks(place));
    }

    @Override
    public void close() {
        rooms.values().forEach(Room::close);
    }
}
