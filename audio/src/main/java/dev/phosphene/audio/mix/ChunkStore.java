package dev.phosphene.audio.mix;

import dev.phosphene.audio.stage.Chunk;
import dev.phosphene.core.fault.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;

/**
 * Chunks kept in a folder that is named after all they depend on. A signal is kept as 16 bits of its chunk's own peak, 98 dB below which
 * is nothing. What is read back is what a fresh chunk is too: both went through these bits.
 */
public final class ChunkStore implements Chunks {
    private static final int MAGIC = 0x50484331;

    private final Path folder;
    private final Chunks fresh;
    private final int signals;

    public ChunkStore(Path folder, int signals, Chunks fresh) {
        this.folder = folder;
        this.signals = signals;
        this.fresh = fresh;
    }

    /** Whether a chunk is at hand. */
    public boolean holds(long number) {
        return Files.exists(file(number));
    }

    @Override
    public Chunk of(long number) {
        if (number < 0) {
            float[][] nothing = new float[signals][];
            Arrays.fill(nothing, Chunk.SILENCE);
            return new Chunk(number, nothing);
        }
        byte[] bytes = kept(number);
        if (bytes.length == 0) {
            bytes = packed(fresh.of(number));
            keep(number, bytes);
        }
        return unpacked(number, ByteBuffer.wrap(bytes));
    }

    private Path file(long number) {
        return folder.resolve(String.format(Locale.ROOT, "%05d.chunk", number));
    }

    /** The bytes kept for a chunk; none when there are none or they are broken. */
    private byte[] kept(long number) {
        try {
            byte[] bytes = Files.exists(file(number)) ? Files.readAllBytes(file(number)) : new byte[0];
            return bytes.length >= 12
                            && ByteBuffer.wrap(bytes).getInt(0) == MAGIC
                            && ByteBuffer.wrap(bytes).getInt(4) == signals
                            && ByteBuffer.wrap(bytes).getInt(8) == bytes.length
                    ? bytes
                    : new byte[0];
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** Under its final name stands a whole chunk or none. */
    private void keep(long number, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "chunk", ".part");
            Files.write(part, bytes);
            Files.move(part, file(number), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Fault.world("Sound cannot be kept in " + folder + ": " + e.getMessage() + ".");
        }
    }

    private byte[] packed(Chunk chunk) {
        int heard = 0;
        for (float[] signal : chunk.signals()) {
            heard += signal.length > 0 ? 1 : 0;
        }
        ByteBuffer out = ByteBuffer.allocate(12 + 4 * signals + heard * 2 * Chunk.SAMPLES);
        out.putInt(MAGIC).putInt(signals).putInt(out.capacity());
        for (float[] signal : chunk.signals()) {
            float peak = 0;
            for (float v : signal) {
                if (!Float.isFinite(v)) {
                    throw new IllegalStateException("a signal of chunk " + chunk.number() + " is not a number");
                }
                peak = Math.max(peak, Math.abs(v));
            }
            out.putFloat(signal.length == 0 ? -1 : peak);
            float scale = peak > 0 ? 32_767 / peak : 0;
            for (float v : signal) {
                out.putShort((short) Math.round(v * scale));
            }
        }
        return out.array();
    }

    private Chunk unpacked(long number, ByteBuffer in) {
        in.position(12);
        float[][] signals = new float[this.signals][];
        for (int i = 0; i < signals.length; i++) {
            float peak = in.getFloat();
            if (peak < 0) {
                signals[i] = Chunk.SILENCE;
                continue;
            }
            float[] signal = new float[Chunk.SAMPLES];
            float scale = peak / 32_767;
            for (int k = 0; k < signal.length; k++) {
                signal[k] = scale * in.getShort();
            }
            signals[i] = signal;
        }
        return new Chunk(number, signals);
    }
}
