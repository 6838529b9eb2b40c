package dev.phosphene.app.film;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Numbers and arrays into a file, little-endian, each array after its length. */
final class ArrayWriter implements AutoCloseable {
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 20).order(ByteOrder.LITTLE_ENDIAN);

    ArrayWriter(Path file) throws IOException {
        channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    void integer(int value) throws IOException {
        room(4);
        buffer.putInt(value);
    }

    void number(double value) throws IOException {
        room(8);
        buffer.putDouble(value);
    }

    void text(String value) throws IOException {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(byte[] values) throws IOException {
        integer(values.length);
        for (byte value : values) {
            room(1);
            buffer.put(value);
        }
    }

    void integers(int[] values) throws IOException {
        integer(values.length);
        for (int value : values) {
            integer(value);
        }
    }

    void floats(float[] values, int count) throws IOException {
        integer(count);
        for (int i = 0; i < count; i++) {
            room(4);
            buffer.putFloat(values[i]);
        }
    }

    private void room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
    }

    private void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    @Override
    public void close() throws IOException {
        flush();
        channel.close();
    }
}
