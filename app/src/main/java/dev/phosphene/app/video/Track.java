package dev.phosphene.app.video;

import dev.phosphene.core.fault.Fault;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.jspecify.annotations.Nullable;

/** One stream of a film file with its encoder: frames go in, packets with the stream's index and time base come out. */
final class Track implements AutoCloseable {
    private final String name;
    private final AVCodecContext encoder;
    private final AVStream stream;
    private final AVCodec codec;
    private boolean ended;

    Track(AVFormatContext file, String name) {
        this.name = name;
        AVCodec found = avcodec.avcodec_find_encoder_by_name(name);
        if (found == null) {
            throw Fault.world("This FFmpeg has no encoder " + name + "; run phosphene doctor for those it has.");
        }
        codec = found;
        stream = avformat.avformat_new_stream(file, codec);
        encoder = avcodec.avcodec_alloc_context3(codec);
        if ((file.oformat().flags() & avformat.AVFMT_GLOBALHEADER) != 0) {
            encoder.flags(encoder.flags() | avcodec.AV_CODEC_FLAG_GLOBAL_HEADER);
        }
        encoder.flags(encoder.flags() | avcodec.AV_CODEC_FLAG_BITEXACT);
    }

    AVCodecContext encoder() {
        return encoder;
    }

    AVStream stream() {
        return stream;
    }

    /** Starts the encoder once its context is filled in. */
    void open(Map<String, String> options) {
        AVDictionary dictionary = Ffmpeg.dictionary(options);
        Ffmpeg.check(
                avcodec.avcodec_open2(encoder, codec, dictionary), "The encoder " + name + " refuses these settings");
        Ffmpeg.nothingLeftIn(dictionary, name);
        Ffmpeg.check(avcodec.avcodec_parameters_from_context(stream.codecpar(), encoder), "The encoder " + name);
        stream.time_base(encoder.time_base());
    }

    /** Hands a frame to the encoder; null says that no more will come. */
    void send(@Nullable AVFrame frame) {
        ended |= frame == null;
        Ffmpeg.check(avcodec.avcodec_send_frame(encoder, frame), "The encoder " + name + " failed");
    }

    /** Takes the next packet that is ready, timed for the stream; false when there is none now. */
    boolean receive(AVPacket packet) {
        int code = avcodec.avcodec_receive_packet(encoder, packet);
        if (code == avutil.AVERROR_EAGAIN() || code == avutil.AVERROR_EOF()) {
            return false;
        }
        Ffmpeg.check(code, "The encoder " + name + " failed");
        avcodec.av_packet_rescale_ts(packet, encoder.time_base(), stream.time_base());
        packet.stream_index(stream.index());
        return true;
    }

    /** Lets an encoder that was broken off end its work; SVT-AV1 complains aloud when it may not. */
    private void drain() {
        AVPacket unwanted = avcodec.av_packet_alloc();
        avcodec.avcodec_send_frame(encoder, null);
        while (avcodec.avcodec_receive_packet(encoder, unwanted) >= 0) {
            avcodec.av_packet_unref(unwanted);
        }
        avcodec.av_packet_free(unwanted);
    }

    static AVRational rational(int numerator, int denominator) {
        return new AVRational().num(numerator).den(denominator);
    }

    @Override
    public void close() {
        if (!ended) {
            drain();
        }
        avcodec.avcodec_free_context(encoder);
    }
}
