package dev.phosphene.app.capture;

import dev.phosphene.app.draw.FrameSource;
import dev.phosphene.app.picture.Picture;
import dev.phosphene.core.hash.Pcg;
import java.util.ArrayDeque;
import java.util.Deque;

/** Frames without a GPU: noise that no codec can make small, different in every frame. */
record PaintedSource(int width, int height, Deque<Long> queue) implements FrameSource {
    PaintedSource(int width, int height) {
        this(width, height, new ArrayDeque<>());
    }

    @Override
    public boolean full() {
        return queue.size() == 2;
    }

    @Override
    public void begin(long frame) {
        queue.add(frame);
    }

    @Override
    public int waiting() {
        return queue.size();
    }

    @Override
    public long take(Picture into) {
        long frame = queue.remove();
        short[] row = new short[width * 4];
        for (int y = 0; y < height; y++) {
            for (int i = 0; i < row.length; i++) {
                row[i] = (short) Pcg.hash3(i, y, (int) frame, 0);
            }
            into.writeRow(y, row);
        }
        return frame;
    }
}
