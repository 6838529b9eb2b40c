package dev.phosphene.app.capture;

import dev.phosphene.app.option.Size;
import dev.phosphene.app.sound.Sound;
import dev.phosphene.app.video.Codec;
import dev.phosphene.app.video.Container;
import dev.phosphene.app.video.MovieFormat;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.output.Output;
import dev.phosphene.core.time.FrameRate;
import dev.phosphene.render.pass.Development.Print;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What kind of file a capture becomes, decided from its name and codec before anything is drawn.
 *
 * @param path film file, or folder for pictures
 * @param container kind of film file; null for a folder of pictures
 * @param codec how pictures are stored in it
 */
public record Recipe(Path path, @Nullable Container container, Codec codec) {
    /** A PNG of a film's frame stays below this many bits a pixel. */
    private static final double PNG_BITS_PER_PIXEL = 20;
    /** An EXR with three half floats a pixel does not compress below grain, so it is taken as whole. */
    private static final double EXR_BITS_PER_PIXEL = 48;

    /** Reads the recipe from an output's name, or says which names there are. */
    public static Recipe of(String output, @Nullable Codec codec) {
        Path path = Path.of(output);
        if (output.endsWith("/") || Files.isDirectory(path)) {
            if (codec != null) {
                throw Fault.usage("--codec " + codec.label() + " needs a film file; a folder gets PNG pictures.");
            }
            return new Recipe(path, null, Codec.FFV1);
        }
        Container container = Container.of(path)
                .orElseThrow(
                        () -> Fault.usage(
                                "-o " + output
                                        + ": what kind of file is that? End the name in .mp4, .mkv, .mov or .webm, or in / for a folder of pictures."));
        Codec chosen = codec == null ? container.codec() : codec;
        if (!container.allowed().contains(chosen)) {
            throw Fault.usage("--codec " + chosen.label() + " does not go into ." + container.ending()
                    + " files; there go " + labels(container) + ". An .mkv takes every codec.");
        }
        return new Recipe(path, container, chosen);
    }

    private static String labels(Container container) {
        return Arrays.stream(Codec.values())
                .filter(container.allowed()::contains)
                .sorted(Comparator.naturalOrder())
                .map(Codec::label)
                .collect(Collectors.joining(", "));
    }

    /** Refuses sizes the codec cannot hold. */
    public void check(Size size) {
        if (container == null) {
            return;
        }
        int evenX = (1 << codec.planes().shiftX()) - 1;
        int evenY = (1 << codec.planes().shiftY()) - 1;
        if ((size.width() & evenX) != 0 || (size.height() & evenY) != 0) {
            Size fits = new Size(size.width() + evenX & ~evenX, size.height() + evenY & ~evenY);
            throw Fault.usage("--size " + size + ": " + codec.label() + " needs even sizes; try " + fits + ".");
        }
        if (size.width() > codec.largest() || size.height() > codec.largest()) {
            throw Fault.usage("--size " + size + ": " + codec.label() + " holds at most " + codec.largest()
                    + " pixels a side; --codec ffv1 into an .mkv or a folder of pictures holds more.");
        }
    }

    /** Refuses what cannot be written, before the first frame. */
    public void refuseUnwritable() {
        if (container == null) {
            Target.makeFolder(path);
        } else {
            Target.refuseUnwritable(path);
        }
    }

    /**
     * Refuses what will probably not fit on the disk.
     *
     * @param light whether a folder gets scene light instead of pictures
     */
    public void refuseFullDisk(Output output, long frames, boolean light) {
        double pictures = light ? EXR_BITS_PER_PIXEL : PNG_BITS_PER_PIXEL;
        double bits = container == null ? pictures : codec.bitsPerPixel();
        Target.refuseFullDisk(path, bits / 8 * output.width() * output.height() * frames);
    }

    /** What pictures are developed for: the depth that the file keeps. */
    public Print print() {
        return container != null && codec.planes().bits() == 10 ? Print.TEN_BIT : Print.EIGHT_BIT;
    }

    /**
     * Opens the sink.
     *
     * @param sound what a film file hears; closed with it
     */
    public FrameSink open(Output output, FrameRate rate, Sound sound) {
        if (container == null) {
            sound.close();
            return new FolderSink(path);
        }
        MovieFormat format = new MovieFormat(container, codec, output.width(), output.height(), rate, sound.channels());
        return new MovieSink(path, format, sound);
    }
}
