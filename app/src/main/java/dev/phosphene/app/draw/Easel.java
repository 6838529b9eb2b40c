package dev.phosphene.app.draw;

import dev.phosphene.app.picture.LightPicture;
import dev.phosphene.app.picture.Picture;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.output.Output;
import dev.phosphene.core.time.FrameRate;
import dev.phosphene.render.frame.FrameRenderer;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.ReadBackRing;
import dev.phosphene.render.pass.Development.Print;
import java.nio.ByteBuffer;

/** A film being drawn for one output, with the way of its pictures from the GPU to memory. */
public final class Easel implements FrameSource, AutoCloseable {
    /** Frames under way at once. The CPU that draws in software cannot also be elsewhere. */
    private static final int GPU_DEPTH = 3;

    private final Film film;
    private final Output output;
    private final FrameRate rate;
    private final Print print;
    private final FrameRenderer renderer;
    private final ReadBackRing ring;
    private final PrintReader reader;

    Easel(Gpu gpu, FrameRenderer renderer, Film film, Output output, FrameRate rate, Print print) {
        this.film = film;
        this.output = output;
        this.rate = rate;
        this.print = print;
        this.renderer = renderer;
        int depth = gpu.limits().software() ? 1 : GPU_DEPTH;
        this.ring = new ReadBackRing(gpu, "pictures", print.format(), output.width(), output.height(), depth);
        this.reader = new PrintReader(output.width(), output.height());
    }

    @Override
    public int width() {
        return output.width();
    }

    @Override
    public int height() {
        return output.height();
    }

    @Override
    public boolean full() {
        return ring.full();
    }

    @Override
    public void begin(long frame) {
        begin(frame, rate.timeOf(frame));
    }

    private void begin(long frame, double time) {
        // Grain belongs to the film's own frames: the same time has the same grain at any rate.
        ring.read(frame, renderer.draw(time, (int) film.rate().frameAt(time)));
    }

    @Override
    public int waiting() {
        return ring.waiting();
    }

    @Override
    public long take(Picture into) {
        long frame = ring.frame();
        ByteBuffer pixels = ring.pixels();
        if (print == Print.EIGHT_BIT) {
            reader.eightBits(pixels, into);
        } else {
            reader.sixteenBits(pixels, into);
        }
        ring.release();
        return frame;
    }

    /** Draws the picture that starts at a film time. */
    public void drawAt(double time, Picture into) {
        begin(0, time);
        take(into);
    }

    /** The light of the picture that starts at a film time, on an easel for light. */
    public LightPicture lightAt(double time) {
        begin(0, time);
        LightPicture light = reader.light(ring.pixels());
        ring.release();
        return light;
    }

    @Override
    public void close() {
        ring.close();
        renderer.close();
    }
}
