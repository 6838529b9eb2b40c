package dev.phosphene.audio.file;

import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.core.fault.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A WAV file of 24-bit samples at 48 kHz, written from front to back. Until it is closed its name ends in {@code .part}. A sample's last
 * bit is rounded, never dithered: the same sound is the same file.
 */
public final class Wav implements AutoCloseable {
    private static final int BYTES = 3;
    private static final int HEADER = 68;
    private static final double FULL = 8_388_607;

    private final Path path;
    private final Path part;
    private final FileChannel file;
    private final int channels;
    private final int mask;
    private long samples;
    private boolean whole;

    private Wav(Path path, int channels, int mask) throws IOException {
        this.path = path;
        this.channels = channels;
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        part = path.resolveSibling(path.getFileName() + ".part");
        file = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        this.mask = mask;
        file.write(header(0, mask));
    }

    /**
     * Opens a file.
     *
     * @param mask which loudspeakers the channels are for, as in WAVEFORMATEXTENSIBLE; 0 for none
     */
    public static Wav create(Path path, int channels, int mask) {
        try {
            return new Wav(path, channels, mask);
        } catch (IOException e) {
            throw Fault.world(path + " cannot be written: " + e.getMessage() + ".");
        }
    }

    /** Appends {@code count} samples a channel. */
    public void write(float[] interleaved, int count) {
        ByteBuffer bytes = ByteBuffer.allocate(count * channels * BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count * channels; i++) {
            int v = (int) Math.round(Math.clamp(interleaved[i], -1f, 1f) * FULL);
            bytes.put((byte) v).put((byte) (v >> 8)).put((byte) (v >> 16));
        }
        bytes.flip();
        put(bytes, -1);
        samples += count;
    }

    /** Says that all has been written: closing then gives the file its name. */
    public void finish() {
        put(header(samples, mask), 0);
        whole = true;
    }

    private void put(ByteBuffer bytes, long at) {
        try {
            long place = at;
            while (bytes.hasRemaining()) {
                if (at < 0) {
                    file.write(bytes);
                } else {
                    place += file.write(bytes, place);
                }
            }
        } catch (IOException e) {
            throw Fault.world(path + " cannot be written: " + e.getMessage() + ".");
        }
    }

    private ByteBuffer header(long count, int speakers) {
        long data = count * channels * BYTES;
        ByteBuffer h = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        h.put("RIFF".getBytes(StandardCharsets.US_ASCII));
        h.putInt((int) (HEADER - 8 + data + (data & 1)));
        h.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII));
        h.putInt(40).putShort((short) 0xFFFE).putShort((short) channels).putInt(Rate.HZ);
        h.putInt(Rate.HZ * channels * BYTES)
                .putShort((short) (channels * BYTES))
                .putShort((short) 24);
        h.putShort((short) 22).putShort((short) 24).putInt(speakers);
        // KSDATAFORMAT_SUBTYPE_PCM
        h.putLong(0x0010_0000_0000_0001L).putLong(0x719B_3800_AA00_0080L);
        h.put("data".getBytes(StandardCharsets.US_ASCII));
        h.putInt((int) data);
        return h.flip();
    }

    @Override
    public void close() {
        try {
            if (whole && (samples * channels * BYTES & 1) == 1) {
                file.write(ByteBuffer.allocate(1), file.size());
            }
            file.close();
            if (whole) {
                Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw Fault.world(path + " cannot be written: " + e.getMessage() + ".");
        }
    }
}
