package dev.phosphene.app.video;

import static org.assertj.core.api.Assertions.assertThat;

import dev.phosphene.app.picture.Picture;
import dev.phosphene.app.sound.Sound;
import dev.phosphene.core.time.FrameRate;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.global.avutil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovieTest {
    private static final int WIDTH = 64;
    private static final int HEIGHT = 48;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "MP4,AV1,24,1,49",
        "MP4,AV1,25,1,31",
        "MP4,H264,30,1,40",
        "MP4,H264,60,1,61",
        "MP4,AV1,30000,1001,47",
        "MP4,H264,30000,1001,47",
        "MKV,FFV1,30000,1001,47",
        "MKV,AV1,24,1,30",
        "MOV,PRORES,25,1,13",
        "MOV,H264,24000,1001,25",
        "WEBM,VP9,24,1,30",
        "WEBM,AV1,30000,1001,47"
    })
    void everyFrameAndSampleArrivesOnTime(
            Container container, Codec codec, int numerator, int denominator, int frames) {
        FrameRate rate = new FrameRate(numerator, denominator);
        Path file = folder.resolve("film." + container.ending());

        write(file, new MovieFormat(container, codec, WIDTH, HEIGHT, rate, 2), frames);

        ProbeReport report = Probe.report(file);
        assertThat(report.frames()).isEqualTo(frames);
        assertThat(report.evenlySpaced()).as("evenly spaced").isTrue();
        assertThat(report.samples()).isEqualTo(rate.samplesBefore(frames, Sound.RATE));
        assertThat(report.channels()).isEqualTo(2);
        assertThat(report.broken()).isZero();
        assertThat(report.peak()).isBetween(0.4, 0.6);
        if (container == Container.MP4 || container == Container.MOV) {
            assertThat(report.rate()).isEqualTo(numerator + "/" + denominator);
        }
    }

    @Test
    void ffv1KeepsEveryBit() {
        Path file = folder.resolve("lossless.mkv");
        write(file, new MovieFormat(Container.MKV, Codec.FFV1, WIDTH, HEIGHT, FrameRate.FILM, 2), 5);

        int[] number = {0};
        try (Probe probe = new Probe(file)) {
            probe.visit((stream, frame) -> {
                if (stream.codecpar().codec_type() != avutil.AVMEDIA_TYPE_VIDEO) {
                    return;
                }
                try (Picture expected = Painted.frame(WIDTH, HEIGHT, number[0]++)) {
                    short[] row = new short[WIDTH * 4];
                    for (int y = 0; y < HEIGHT; y++) {
                        expected.readRow(y, row);
                        for (int plane = 0; plane < 3; plane++) {
                            int channel = plane == 2 ? 0 : plane + 1;
                            MemorySegment stored = MemorySegment.ofAddress(
                                            frame.data(plane).address() + (long) y * frame.linesize(plane))
                                    .reinterpret(WIDTH * 2L);
                            for (int x = 0; x < WIDTH; x++) {
                                int value = stored.getAtIndex(ValueLayout.JAVA_SHORT, x) & 0xffff;
                                assertThat(value << 6 | value >> 4).isEqualTo(row[x * 4 + channel] & 0xffff);
                            }
                        }
                    }
                }
            });
        }
        assertThat(number[0]).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"MP4,AV1", "MP4,H264", "MOV,PRORES", "WEBM,VP9", "MKV,FFV1"})
    void theSamePicturesMakeTheSameBytes(Container container, Codec codec) throws Exception {
        MovieFormat format = new MovieFormat(container, codec, WIDTH, HEIGHT, FrameRate.FILM, 2);
        Path first = folder.resolve("first." + container.ending());
        Path second = folder.resolve("second." + container.ending());

        write(first, format, 30);
        write(second, format, 30);

        assertThat(Files.mismatch(first, second)).isEqualTo(-1);
    }

    private static void write(Path file, MovieFormat format, int frames) {
        try (Movie movie = new Movie(file, format, new Tone())) {
            for (int i = 0; i < frames; i++) {
                try (Picture picture = Painted.frame(WIDTH, HEIGHT, i)) {
                    movie.write(picture);
                }
            }
            movie.finish();
        }
    }

    /** A tone of 440 Hz at half of full scale in two channels. */
    private record Tone() implements Sound {
        @Override
        public int channels() {
            return 2;
        }

        @Override
        public void read(long first, float[] interleaved, int count) {
            for (int i = 0; i < count; i++) {
                float value = (float) (0.5 * StrictMath.sin(2 * Math.PI * 440 * (first + i) / RATE));
                interleaved[i * 2] = value;
                interleaved[i * 2 + 1] = value;
            }
        }
    }
}
