package dev.phosphene.app.picture;

import dev.phosphene.core.fault.Fault;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import org.lwjgl.PointerBuffer;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.util.tinyexr.EXRChannelInfo;
import org.lwjgl.util.tinyexr.EXRHeader;
import org.lwjgl.util.tinyexr.EXRImage;
import org.lwjgl.util.tinyexr.TinyEXR;

/** Light as OpenEXR files, 16-bit half float, ZIP compressed. */
public final class Exr {
    /** Channels as the format orders them, by name; the numbers are where they lie in our pixels. */
    private static final String[] NAMES = {"B", "G", "R"};

    private Exr() {}

    /** Writes light; the file appears whole or not at all. */
    public static void write(LightPicture light, Path file) {
        int count = light.width() * light.height();
        FloatBuffer planes = MemoryUtil.memAllocFloat(3 * count);
        try {
            for (int plane = 0; plane < 3; plane++) {
                for (int i = 0; i < count; i++) {
                    planes.put(light.rgb()[3 * i + 2 - plane]);
                }
            }
            planes.flip();
            WholeFile.write(file, part -> save(light, planes, part, file));
        } finally {
            MemoryUtil.memFree(planes);
        }
    }

    private static void save(LightPicture light, FloatBuffer planes, Path part, Path file) {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            EXRHeader header = EXRHeader.calloc(stack);
            TinyEXR.InitEXRHeader(header);
            EXRChannelInfo.Buffer channels = EXRChannelInfo.calloc(3, stack);
            for (int i = 0; i < 3; i++) {
                MemoryUtil.memUTF8(NAMES[i], true, channels.get(i).name());
            }
            header.channels(channels).num_channels(3).compression_type(TinyEXR.TINYEXR_COMPRESSIONTYPE_ZIP);
            int stored = TinyEXR.TINYEXR_PIXELTYPE_HALF;
            int given = TinyEXR.TINYEXR_PIXELTYPE_FLOAT;
            header.pixel_types(stack.ints(given, given, given))
                    .requested_pixel_types(stack.ints(stored, stored, stored));
            EXRImage image = EXRImage.calloc(stack);
            TinyEXR.InitEXRImage(image);
            int count = light.width() * light.height();
            PointerBuffer pointers = stack.mallocPointer(3);
            for (int i = 0; i < 3; i++) {
                pointers.put(i, MemoryUtil.memAddress(planes, i * count));
            }
            image.images(pointers).num_channels(3).width(light.width()).height(light.height());
            int code = TinyEXR.SaveEXRImageToFile(image, header, part.toString(), stack.mallocPointer(1));
            if (code != TinyEXR.TINYEXR_SUCCESS) {
                throw Fault.world("Cannot write " + file + " (tinyexr says " + code + "); is the disk full?");
            }
        }
    }
}
