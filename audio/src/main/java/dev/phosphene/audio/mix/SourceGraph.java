package dev.phosphene.audio.mix;

import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.stage.Chunk;
import java.util.ArrayDeque;
import java.util.Deque;
import org.lwjgl.openal.AL10;
import org.lwjgl.openal.EXTFloat32;

/**
 * One OpenAL source a signal, fed chunk by chunk. All sources start on one sample and are never starved
 * apart, so they stay together. Its context must be current.
 */
public final class SourceGraph implements AutoCloseable {
    private final Placing placing;
    private final int[] sources;
    private final int silence;
    private final Deque<int[]> queued = new ArrayDeque<>();
    private final Deque<Integer> spare = new ArrayDeque<>();
    private boolean placed;

    public SourceGraph(Placing placing) {
        this.placing = placing;
        AL10.alDistanceModel(AL10.AL_NONE);
        sources = new int[placing.signals()];
        AL10.alGenSources(sources);
        for (int source : sources) {
            AL10.alSourcei(source, AL10.AL_SOURCE_RELATIVE, AL10.AL_TRUE);
        }
        silence = AL10.alGenBuffers();
        AL10.alBufferData(silence, EXTFloat32.AL_FORMAT_MONO_FLOAT32, new float[Chunk.SAMPLES], Rate.HZ);
        requireHealth("making sources");
    }

    /** Puts a chunk at the end of what is to sound. */
    public void queue(Chunk chunk) {
        int[] buffers = new int[sources.length];
        for (int i = 0; i < sources.length; i++) {
            float[] signal = chunk.signals()[i];
            if (signal.length == 0) {
                buffers[i] = silence;
            } else {
                Integer own = spare.poll();
                buffers[i] = own == null ? AL10.alGenBuffers() : own;
                AL10.alBufferData(buffers[i], EXTFloat32.AL_FORMAT_MONO_FLOAT32, signal, Rate.HZ);
            }
            AL10.alSourceQueueBuffers(sources[i], buffers[i]);
        }
        queued.add(buffers);
        requireHealth("queueing sound");
    }

    /** Takes back the chunks that all sources have played. */
    public int reclaim() {
        int played = Integer.MAX_VALUE;
        for (int source : sources) {
            played = Math.min(played, AL10.alGetSourcei(source, AL10.AL_BUFFERS_PROCESSED));
        }
        for (int k = 0; k < played; k++) {
            int[] buffers = queued.remove();
            for (int i = 0; i < sources.length; i++) {
                int buffer = AL10.alSourceUnqueueBuffers(sources[i]);
                if (buffer != buffers[i]) {
                    throw new AssertionError("OpenAL gave back another buffer");
                }
                if (buffer != silence) {
                    spare.add(buffer);
                }
            }
        }
        requireHealth("taking buffers back");
        return played;
    }

    /** Moves sources to where they are at a film time. */
    public void place(double time) {
        for (int i = 0; i < sources.length; i++) {
            if (!placed || placing.moves(i)) {
                Placing.Place place = placing.at(i, time);
                AL10.alSource3f(
                        sources[i],
                        AL10.AL_POSITION,
                        (float) place.head().x(),
                        (float) place.head().y(),
                        (float) place.head().z());
                AL10.alSourcef(sources[i], AL10.AL_GAIN, (float) place.gain());
            }
        }
        placed = true;
    }

    public void play() {
        AL10.alSourcePlayv(sources);
    }

    /** Stops all and forgets what was queued. */
    private void stop() {
        AL10.alSourceStopv(sources);
        for (int source : sources) {
            AL10.alSourcei(source, AL10.AL_BUFFER, 0);
        }
        while (!queued.isEmpty()) {
            for (int buffer : queued.remove()) {
                if (buffer != silence) {
                    spare.add(buffer);
                }
            }
        }
    }

    /** Whether the sources run; they stop by themselves when starved. */
    public boolean playing() {
        return AL10.alGetSourcei(sources[0], AL10.AL_SOURCE_STATE) == AL10.AL_PLAYING;
    }

    private static void requireHealth(String doing) {
        int error = AL10.alGetError();
        if (error != AL10.AL_NO_ERROR) {
            throw new IllegalStateException(doing + ": OpenAL says " + AL10.alGetString(error));
        }
    }

    @Override
    public void close() {
        stop();
        AL10.alDeleteSources(sources);
        spare.forEach(AL10::alDeleteBuffers);
        AL10.alDeleteBuffers(silence);
    }
}
