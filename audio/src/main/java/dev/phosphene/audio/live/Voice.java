package dev.phosphene.audio.live;

import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.mix.Placing;
import dev.phosphene.audio.mix.SourceGraph;
import dev.phosphene.audio.stage.Chunk;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.lwjgl.openal.AL10;

/** A film's sources on one device, from when the device was found until it is lost. For the feeder's thread. */
final class Voice implements AutoCloseable {
    /** Chunks waiting in the device: two, at least two thirds of a second. */
    private static final int WAITING = 2;
    /** Steps of a fade, two milliseconds each. */
    private static final int FADE = 5;

    private final Output output;
    private final SourceGraph graph;
    private final Prefetch chunks;
    private final double gain;
    /** Number of the first chunk in the device's queue, and of the next to be queued. */
    private long first;

    private long next;
    private boolean wanted;
    private boolean started;
    private DoubleSupplier clock = () -> 0;
    private double speed = 1;

    Voice(Output output, Placing placing, Prefetch chunks, double gain) {
        this.output = output;
        this.chunks = chunks;
        this.gain = gain;
        output.use();
        this.graph = new SourceGraph(placing);
        AL10.alListenerf(AL10.AL_GAIN, 0);
    }

    Output output() {
        return output;
    }

    /** Begins at the clock's time as soon as the sound there has been made. */
    void start(DoubleSupplier from, double factor) {
        stop();
        clock = from;
        speed = factor;
        wanted = true;
    }

    /** Falls silent within ten milliseconds. */
    void stop() {
        output.use();
        if (started) {
            for (int i = FADE - 1; i >= 0; i--) {
                AL10.alListenerf(AL10.AL_GAIN, (float) (gain * i / FADE));
                pause(2);
            }
            graph.stop();
        }
        started = false;
        wanted = false;
    }

    /** Keeps the device fed and its sources where they are in the film. */
    void feed() {
        output.use();
        if (!wanted) {
            return;
        }
        if (!started) {
            begin();
            return;
        }
        first += graph.reclaim();
        queue();
        graph.place(time());
        if (!graph.playing()) {
            // starved, or resumed by the system: begin again where the film is now
            graph.stop();
            started = false;
        }
    }

    private void begin() {
        double now = clock.getAsDouble();
        long sample = Math.max(0, Rate.sample(now));
        long number = Chunk.of(sample);
        if (chunks.beyond(number) || chunks.ready(number).isEmpty()) {
            return;
        }
        first = number;
        next = number;
        queue();
        graph.speed(speed);
        graph.place(now);
        graph.offset((int) (sample - Chunk.firstSample(number)));
        AL10.alListenerf(AL10.AL_GAIN, 0);
        graph.play();
        started = true;
        for (int i = 1; i <= FADE; i++) {
            pause(2);
            AL10.alListenerf(AL10.AL_GAIN, (float) (gain * i / FADE));
        }
    }

    private void queue() {
        while (graph.queued() < WAITING && !chunks.beyond(next)) {
            Optional<Chunk> chunk = chunks.ready(next);
            if (chunk.isEmpty()) {
                return;
            }
            graph.queue(chunk.get());
            next++;
        }
    }

    /** Whether its clock can be asked. */
    boolean sounding() {
        return started;
    }

    /** Film time in seconds of what leaves the device now. */
    double time() {
        output.use();
        return (Chunk.firstSample(first) + graph.heard()) / Rate.HZ;
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        output.use();
        graph.close();
        output.close();
    }
}
