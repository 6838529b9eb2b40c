package dev.phosphene.audio.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WavTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6})
    void anotherProgramReadsWhatWasWritten(int channels) throws IOException, UnsupportedAudioFileException {
        Path file = folder.resolve("x.wav");
        float[] sound = new float[1001 * channels];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = (float) Math.sin(i);
        }
        try (Wav wav = Wav.create(file, channels, 0)) {
            wav.write(sound, 1000);
            wav.write(new float[channels], 1);
            wav.finish();
        }
        try (AudioInputStream in =
                AudioSystem.getAudioInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            assertThat(in.getFrameLength()).isEqualTo(1001);
            assertThat(in.getFormat().getChannels()).isEqualTo(channels);
            assertThat(in.getFormat().getSampleRate()).isEqualTo(48_000);
            assertThat(in.getFormat().getSampleSizeInBits()).isEqualTo(24);
            byte[] bytes = in.readAllBytes();
            assertThat(bytes).hasSize(3 * 1001 * channels);
            for (int i = 0; i < 1000 * channels; i++) {
                int v = bytes[3 * i] & 0xff | (bytes[3 * i + 1] & 0xff) << 8 | bytes[3 * i + 2] << 16;
                assertThat(v / 8_388_607.0).isCloseTo(sound[i], within(1e-7));
            }
        }
    }

    @Test
    void whatIsNotFinishedHasNoName() {
        Path file = folder.resolve("x.wav");
        try (Wav wav = Wav.create(file, 2, 0)) {
            wav.write(new float[20], 10);
        }
        assertThat(folder).isEmptyDirectory();
    }
}
