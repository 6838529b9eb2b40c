package dev.phosphene.app.sound;

import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;

/** A way to keep sound alone. */
public interface SoundFile {
    /** The files that a sound becomes which is to be kept under a name. */
    List<Path> files(Path name);

    /**
     * Writes a sound from its beginning; afterwards its files are whole, or absent after a fault.
     *
     * @param length samples a channel
     * @param upTo hears how many samples are written
     */
    void write(Path name, Sound sound, long length, LongConsumer upTo);

    /** A name with a word before its ending: {@code x.wav} and {@code music} make {@code x-music.wav}. */
    static Path named(Path name, String word) {
        String file = name.getFileName().toString();
        int dot = file.lastIndexOf('.');
        return name.resolveSibling(file.substring(0, dot) + "-" + word + file.substring(dot));
    }
}
