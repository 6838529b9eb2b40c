package dev.phosphene.app.picture;

import dev.phosphene.core.fault.Fault;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.lwjgl.stb.STBImageWrite;
import org.lwjgl.system.MemoryUtil;

/** Pictures as PNG files with 8 bits a channel and no metadata: the same picture is the same file. */
public final class Png {
    private Png() {}

    /** Writes a picture; the file appears whole or not at all. */
    public static void write(Picture picture, Path file) {
        ByteBuffer rgb = MemoryUtil.memAlloc(picture.width() * picture.height() * 3);
        try {
            short[] row = new short[picture.width() * 4];
            for (int y = 0; y < picture.height(); y++) {
                picture.readRow(y, row);
                for (int x = 0; x < picture.width(); x++) {
                    for (int channel = 0; channel < 3; channel++) {
                        rgb.put((byte) eightBits(row[x * 4 + channel] & 0xffff));
                    }
                }
            }
            rgb.flip();
            WholeFile.write(file, part -> {
                int stride = picture.width() * 3;
                if (!STBImageWrite.stbi_write_png(part.toString(), picture.width(), picture.height(), 3, rgb, stride)) {
                    throw Fault.world("Cannot write " + file + "; is its folder writable and the disk not full?");
                }
            });
        } finally {
            MemoryUtil.memFree(rgb);
        }
    }

    /** The nearest of 256 values: exact for what was dithered to 8 bits. */
    static int eightBits(int sixteen) {
        return (sixteen * 255 + 32_767) / 65_535;
    }
}
