package dev.phosphene.app.verify;

import dev.phosphene.app.draw.FrameSource;
import dev.phosphene.app.picture.Picture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws frames in order once and remembers their hashes; every further way of drawing them is held against those. */
public final class Proof {
    private final Map<Long, String> hashes = new LinkedHashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private int compared;

    /** Hash of each frame, in order of number. */
    public Map<Long, String> hashes() {
        return hashes;
    }

    public List<Difference> differences() {
        return differences;
    }

    /** How many drawings were held against the first. */
    public int compared() {
        return compared;
    }

    /** Draws the frames in the given order; the first time a frame is drawn sets what is expected of it. */
    public void draw(FrameSource source, List<Long> frames, String way, Runnable after) {
        try (Picture picture = new Picture(source.width(), source.height())) {
            for (long frame : frames) {
                source.draw(frame, picture);
                hold(frame, picture.hash(), way);
                after.run();
            }
        }
    }

    /** Holds a hash from elsewhere against the first. */
    public void hold(long frame, String hash, String way) {
        String expected = hashes.putIfAbsent(frame, hash);
        if (expected == null) {
            return;
        }
        compared++;
        if (!expected.equals(hash)) {
            differences.add(new Difference(frame, way, expected, hash));
        }
    }
}
