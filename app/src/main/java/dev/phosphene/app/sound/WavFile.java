package dev.phosphene.app.sound;

import dev.phosphene.audio.file.Wav;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * All channels in one WAV file of 24 bits.
 *
 * @param speakers loudspeakers of the channels, a bit each as in WAVEFORMATEXTENSIBLE
 */
public record WavFile(int speakers) implements SoundFile {
    @Override
    public List<Path> files(Path name) {
        return List.of(name);
    }

    @Override
    public void write(Path name, Sound sound, long length, LongConsumer upTo) {
        try (Wav wav = Wav.create(name, sound.channels(), speakers)) {
            float[] block = new float[Sound.RATE * sound.channels()];
            for (long at = 0; at < length; at += Sound.RATE) {
                int count = (int) Math.min(Sound.RATE, length - at);
                sound.read(at, block, count);
                wav.write(block, count);
                upTo.accept(at + count);
            }
            wav.finish();
        }
    }
}
