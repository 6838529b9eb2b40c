package dev.phosphene.app.capture;

import dev.phosphene.app.draw.FrameSource;
import dev.phosphene.app.picture.Picture;
import dev.phosphene.core.hash.Pcg;
import java.util.ArrayDeque;
import java.util.Deque;

/** Frames without a GPU: noise that no codec can make small, different in every frame, some milliseconds each. */
record PaintedSource(int width, int height, Pause pause, Deque<Long> queue) implements FrameSource {
    /** How long a frame takes. */
    interface Pause {
        long milliseconds(long frame);
    }

    PaintedSource(int width, int height) {
        this(width, height, frame -> 0);
    }

    PaintedSource(int width, int height, Pause pause) {
        this(width, height, pause, new ArrayDeque<>());
    }

    @Override
    public boolean full() {
        return queue.size() == 2;
    }

    @Override
    public void begin(long frame) {
        try {
            Thread.sleep(pause.milliseconds(frame));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
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
