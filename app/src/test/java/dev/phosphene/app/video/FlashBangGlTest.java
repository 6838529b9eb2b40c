package dev.phosphene.app.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.app.command.Phosphene;
import dev.phosphene.app.console.Messages;
import dev.phosphene.app.film.Shelf;
import dev.phosphene.core.event.Event;
import dev.phosphene.core.event.EventKind;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sphere breaks in a captured file: its picture and its sound are decoded, and come at one moment. */
@Tag("gl")
class FlashBangGlTest {
    private static final int FIRST = 2331;
    private static final int PAST = 2350;
    private static final double FRAME = 1 / 24.0;

    @TempDir
    Path folder;

    /** A decoded picture's mean brightness, and when the file shows it. */
    private record Shown(double time, double level) {}

    /** What the file shows and plays; times in seconds from its start. */
    private static final class Decoded implements Probe.Visitor {
        private final List<Shown> pictures = new ArrayList<>();
        private double bang = Double.NaN;

        @Override
        public void frame(AVStream stream, AVFrame frame) {
            double tick = stream.time_base().num() / (double) stream.time_base().den();
            double time = frame.best_effort_timestamp() * tick;
            if (stream.codecpar().codec_type() == avutil.AVMEDIA_TYPE_VIDEO) {
                pictures.add(new Shown(time, brightness(frame)));
            } else if (Double.isNaN(bang)) {
                int first = onset(frame);
                bang = first < 0 ? bang : time + first / (double) frame.sample_rate();
            }
        }

        /** The first sample over a tenth of full scale: hush lies before the crash, down to −90 dB. */
        private static int onset(AVFrame frame) {
            int format = frame.format();
            int bytes = avutil.av_get_bytes_per_sample(format);
            boolean planar = avutil.av_sample_fmt_is_planar(format) != 0;
            int channels = planar ? 1 : frame.ch_layout().nb_channels();
            var buffer = new BytePointer(frame.extended_data(0))
                    .capacity((long) frame.nb_samples() * channels * bytes)
                    .asByteBuffer()
                    .order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i < frame.nb_samples() * channels; i++) {
                double value =
                        switch (format) {
                            case avutil.AV_SAMPLE_FMT_FLT, avutil.AV_SAMPLE_FMT_FLTP -> buffer.getFloat();
                            case avutil.AV_SAMPLE_FMT_S16, avutil.AV_SAMPLE_FMT_S16P -> buffer.getShort() / 0x1p15;
                            default -> buffer.getInt() / 0x1p31;
                        };
                if (Math.abs(value) > 0.1) {
                    return i / channels;
                }
            }
            return -1;
        }

        private static double brightness(AVFrame frame) {
            boolean wide = frame.linesize(0) >= 2 * frame.width();
            BytePointer plane = new BytePointer(frame.data(0)).capacity((long) frame.linesize(0) * frame.height());
            double sum = 0;
            for (int y = 0; y < frame.height(); y++) {
                for (int x = 0; x < frame.width(); x++) {
                    long at = (long) y * frame.linesize(0) + (wide ? 2L * x + 1 : x);
                    sum += plane.get(at) & 0xff;
                }
            }
            return sum / (frame.width() * frame.height());
        }

        /** When the picture is first as bright as halfway to the brightest. */
        double flash() {
            double dark = pictures.getFirst().level();
            double most = pictures.stream().mapToDouble(Shown::level).max().orElseThrow();
            return pictures.stream()
                    .filter(p -> p.level() > (dark + most) / 2)
                    .findFirst()
                    .orElseThrow()
                    .time();
        }
    }

    @ParameterizedTest
    @CsvSource({"mkv,ffv1", "mp4,h264"})
    void theShattersFlashAndItsSoundAreOne(String container, String codec) {
        Path file = folder.resolve("shatter." + container);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String line =
                "capture the-sphere -o %s --frames %d:%d --size 96x54 --codec %s".formatted(file, FIRST, PAST, codec);
        int code = Phosphene.run(
                line.split(" "), System.out, new Messages(new PrintStream(err, true, StandardCharsets.UTF_8), false));
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();

        Decoded decoded = new Decoded();
        try (Probe probe = new Probe(file)) {
            probe.visit(decoded);
        }
        assertThat(decoded.pictures).hasSize(PAST - FIRST);
        Event impact = Shelf.ofProgram()
                .film("the-sphere")
                .events()
                .of(EventKind.IMPACT)
                .all()
                .getFirst();
        double ahead = impact.time() - impact.seenAt();
        assertThat(decoded.bang - decoded.flash()).isCloseTo(ahead, within(FRAME / 2));
        assertThat(decoded.bang + FIRST * FRAME).as("film time").isCloseTo(impact.time(), within(0.004));
    }
}
