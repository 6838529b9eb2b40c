package dev.phosphene.app.sound;

import dev.phosphene.audio.file.Wav;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * A mono WAV file of 24 bits for each channel, all of one length.
 *
 * @param channels names of the channels, in order; each ends up in a file's name
 */
public record DiscreteWavs(List<String> channels) implements SoundFile {
    @Override
    public List<Path> files(Path name) {
        return channels.stream().map(channel -> SoundFile.named(name, channel)).toList();
    }

    @Override
    public void write(Path name, Sound sound, long length, LongConsumer upTo) {
        List<Wav> wavs = new ArrayList<>();
        try {
            files(name).forEach(file -> wavs.add(Wav.create(file, 1, 0)));
            float[] block = new float[Sound.RATE * channels.size()];
            float[] own = new float[Sound.RATE];
            for (long at = 0; at < length; at += Sound.RATE) {
                int count = (int) Math.min(Sound.RATE, length - at);
                sound.read(at, block, count);
                for (int channel = 0; channel < wavs.size(); channel++) {
                    for (int i = 0; i < count; i++) {
                        own[i] = block[i * wavs.size() + channel];
                    }
                    wavs.get(channel).write(own, count);
                }
                upTo.accept(at + count);
            }
            wavs.forEach(Wav::finish);
        } finally {
            wavs.forEach(Wav::close);
        }
    }
}
