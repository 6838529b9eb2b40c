package dev.phosphene.app.film;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What {@link ArrayWriter} wrote, from a mapped file. Reading past the end throws {@link IndexOutOfBoundsException}. */
final class ArrayReader implements AutoCloseable {
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfFloat FLOAT =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfDouble DOUBLE =
            ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment file;
    private long position;

    ArrayReader(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
        }
    }

    int integer() {
        int value = file.get(INT, position);
        position += 4;
        return value;
    }

    double number() {
        double value = file.get(DOUBLE, position);
        position += 8;
        return value;
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return take(1).toArray(ValueLayout.JAVA_BYTE);
    }

    int[] integers() {
        return take(4).toArray(INT);
    }

    float[] floats() {
        return take(4).toArray(FLOAT);
    }

    private MemorySegment take(int bytesEach) {
        int count = integer();
        MemorySegment part = file.asSlice(position, (long) count * bytesEach);
        position += part.byteSize();
        return part;
    }

    @Override
    public void close() {
        arena.close();
    }
}
