package dev.phosphene.app.video;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;

/** Reads a film file from first to last and decodes all of it: the proof of what is in it. */
public final class Probe implements AutoCloseable {
    /** Looks at each decoded frame of picture or sound. */
    interface Visitor {
        void frame(AVStream stream, AVFrame frame);
    }

    private final Path path;
    private final AVFormatContext file = avformat.avformat_alloc_context();
    private final List<AVCodecContext> decoders = new ArrayList<>();
    private final AVPacket packet = avcodec.av_packet_alloc();
    private final AVFrame frame = avutil.av_frame_alloc();
    private int broken;

    Probe(Path path) {
        Ffmpeg.quiet();
        this.path = path;
        String cannot = "Cannot read " + path;
        Ffmpeg.check(avformat.avformat_open_input(file, path.toString(), null, (AVDictionary) null), cannot);
        Ffmpeg.check(avformat.avformat_find_stream_info(file, (PointerPointer<?>) null), cannot);
        for (int i = 0; i < file.nb_streams(); i++) {
            AVStream stream = file.streams(i);
            AVCodecContext decoder = avcodec.avcodec_alloc_context3(null);
            decoders.add(decoder);
            Ffmpeg.check(avcodec.avcodec_parameters_to_context(decoder, stream.codecpar()), cannot);
            decoder.pkt_timebase(stream.time_base());
            decoder.thread_count(1);
            int code = avcodec.avcodec_open2(
                    decoder, avcodec.avcodec_find_decoder(stream.codecpar().codec_id()), (AVDictionary) null);
            Ffmpeg.check(code, cannot);
        }
    }

    /** Decodes a whole file and sums up what was in it. */
    public static ProbeReport report(Path path) {
        ProbeTally tally = new ProbeTally();
        try (Probe probe = new Probe(path)) {
            probe.visit(tally);
            return tally.report(probe.file, probe.broken);
        }
    }

    /** Decodes everything, in file order. */
    void visit(Visitor visitor) {
        while (avformat.av_read_frame(file, packet) >= 0) {
            decode(packet.stream_index(), packet, visitor);
            avcodec.av_packet_unref(packet);
        }
        for (int i = 0; i < decoders.size(); i++) {
            decode(i, null, visitor);
        }
    }

    private void decode(int stream, @Nullable AVPacket from, Visitor visitor) {
        AVCodecContext decoder = decoders.get(stream);
        if (avcodec.avcodec_send_packet(decoder, from) < 0) {
            // The last packet of a file that a kill cut short.
            broken++;
            return;
        }
        while (true) {
            int code = avcodec.avcodec_receive_frame(decoder, frame);
            if (code == avutil.AVERROR_EAGAIN() || code == avutil.AVERROR_EOF()) {
                return;
            }
            if (code < 0) {
                broken++;
                return;
            }
            visitor.frame(file.streams(stream), frame);
        }
    }

    @Override
    public void close() {
        for (AVCodecContext decoder : decoders) {
            avcodec.avcodec_free_context(decoder);
        }
        avutil.av_frame_free(frame);
        avcodec.av_packet_free(packet);
        avformat.avformat_close_input(file);
    }
}
