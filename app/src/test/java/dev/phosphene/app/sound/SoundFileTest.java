package dev.phosphene.app.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.phosphene.app.video.FlacFile;
import dev.phosphene.audio.mix.Layout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of sound alone: their headers, lengths and samples. */
class SoundFileTest {
    /** Neither whole seconds nor whole blocks, and odd: the last byte of a mono file needs a pad. */
    private static final int LENGTH = 60_001;

    @TempDir
    Path folder;

    /** Sample i of channel c is (i + c) / 2^16, wrapping: a different number nearly everywhere. */
    private record Ramp(int channels) implements Sound {
        @Override
        public void read(long first, float[] interleaved, int count) {
            for (int i = 0; i < count * channels; i++) {
                interleaved[i] = value(first + i / channels, i % channels);
            }
        }

        static float value(long sample, int channel) {
            return (sample + channel & 0xFFFF) / 65_536f;
        }
    }

    @ParameterizedTest
    @CsvSource({"STEREO, 0x3", "SURROUND_5_1, 0x60F", "SURROUND_7_1, 0x63F", "AMBISONIC_3, 0x0"})
    void aWavSaysWhichLoudspeakersItIsFor(Layout layout, String speakers) throws Exception {
        int channels = layout.channelCount();
        Path file = folder.resolve("a.wav");
        new WavFile(layout.speakers()).write(file, new Ramp(channels), LENGTH, upTo -> {});

        ByteBuffer wav = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int data = LENGTH * channels * 3;
        assertThat(wav.getInt(4)).as("RIFF").isEqualTo(wav.capacity() - 8);
        assertThat(wav.getInt(16)).as("fmt").isEqualTo(40);
        assertThat(wav.getShort(20)).as("WAVE_FORMAT_EXTENSIBLE").isEqualTo((short) 0xFFFE);
        assertThat(wav.getShort(22)).as("channels").isEqualTo((short) channels);
        assertThat(wav.getInt(24)).as("rate").isEqualTo(48_000);
        assertThat(wav.getInt(28)).as("bytes a second").isEqualTo(48_000 * channels * 3);
        assertThat(wav.getShort(32)).as("block").isEqualTo((short) (channels * 3));
        assertThat(wav.getShort(34)).as("bits").isEqualTo((short) 24);
        assertThat(wav.getInt(40)).as("speakers").isEqualTo(Integer.decode(speakers));
        assertThat(Integer.bitCount(wav.getInt(40))).isIn(0, channels);
        assertThat(wav.getLong(44)).as("PCM").isEqualTo(0x0010_0000_0000_0001L);
        assertThat(wav.getInt(64)).as("data").isEqualTo(data);
        assertThat(wav.capacity()).isEqualTo(68 + data + data % 2);
    }

    @Test
    void javaReadsOurWav() throws Exception {
        Path file = folder.resolve("a.wav");
        new WavFile(3).write(file, new Ramp(2), LENGTH, upTo -> {});

        AudioFormat format = AudioSystem.getAudioFileFormat(file.toFile()).getFormat();
        assertThat(format.getChannels()).isEqualTo(2);
        assertThat(format.getSampleSizeInBits()).isEqualTo(24);
        assertThat(AudioSystem.getAudioFileFormat(file.toFile()).getFrameLength())
                .isEqualTo(LENGTH);
    }

    @Test
    void discreteFilesAreOneChannelEachAndEquallyLong() throws Exception {
        DiscreteWavs kind = new DiscreteWavs(Layout.SURROUND_5_1.channels());
        Path name = folder.resolve("a.wav");
        kind.write(name, new Ramp(6), LENGTH, upTo -> {});

        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("a-L.wav", "a-R.wav", "a-C.wav", "a-LFE.wav", "a-Ls.wav", "a-Rs.wav");
        List<Path> files = kind.files(name);
        for (int channel = 0; channel < files.size(); channel++) {
            ByteBuffer wav =
                    ByteBuffer.wrap(Files.readAllBytes(files.get(channel))).order(ByteOrder.LITTLE_ENDIAN);
            assertThat(wav.getShort(22)).isEqualTo((short) 1);
            assertThat(wav.getInt(64)).isEqualTo(LENGTH * 3);
            int at = 68 + 3 * (LENGTH - 1);
            int last = wav.get(at) & 255 | (wav.get(at + 1) & 255) << 8 | wav.get(at + 2) << 16;
            assertThat(last).isEqualTo(Math.round(Ramp.value(LENGTH - 1, channel) * 8_388_607f));
        }
    }

    @ParameterizedTest
    @CsvSource({"STEREO", "SURROUND_5_1", "SURROUND_7_1"})
    void aFlacIsWholeAndTheSameTwice(Layout layout) throws Exception {
        byte[] first = flac(layout, "a.flac");

        assertThat(flac(layout, "b.flac")).isEqualTo(first);
        // STREAMINFO: 20 bits of rate, 3 of channels less one, 5 of depth less one, 36 of samples
        long info = ByteBuffer.wrap(first).getLong(18);
        assertThat(new String(first, 0, 4, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("fLaC");
        assertThat(info >>> 44).isEqualTo(48_000);
        assertThat(info >>> 41 & 7).isEqualTo(layout.channelCount() - 1);
        assertThat(info >>> 36 & 31).isEqualTo(23);
        assertThat(info & 0xF_FFFF_FFFFL).isEqualTo(LENGTH);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.flac", "b.flac");
    }

    private byte[] flac(Layout layout, String name) throws Exception {
        Path file = folder.resolve(name);
        new FlacFile(layout.speakers()).write(file, new Ramp(layout.channelCount()), LENGTH, upTo -> {});
        return Files.readAllBytes(file);
    }

    @Test
    void aFaultLeavesNothingBehind() {
        Sound broken = new Sound() {
            @Override
            public int channels() {
                return 2;
            }

            @Override
            public void read(long first, float[] interleaved, int count) {
                if (first > 10_000) {
                    throw new IllegalStateException("lost");
                }
            }
        };
        for (SoundFile kind : List.of(new WavFile(3), new DiscreteWavs(List.of("L", "R")), new FlacFile(3))) {
            assertThatThrownBy(() -> kind.write(folder.resolve("a.wav"), broken, 100_000, upTo -> {}))
                    .hasMessage("lost");
            assertThat(folder).isEmptyDirectory();
        }
    }
}
