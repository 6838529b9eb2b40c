package dev.phosphene.app.video;

import dev.phosphene.app.picture.Picture;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;

/** The pictures of a film file: converts each to the codec's planes and times it by its number. */
final class VideoTrack implements AutoCloseable {
    /** Seconds between key frames: the most a seek decodes in vain and a kill loses. */
    private static final double KEY_FRAME_SECONDS = 2;

    private final Track track;
    private final AVFrame frame = avutil.av_frame_alloc();
    private final PlaneWriter planes;

    VideoTrack(AVFormatContext file, MovieFormat format) {
        Codec codec = format.codec();
        track = new Track(file, codec.encoder());
        describe(track.encoder(), format);
        Map<String, String> options = new HashMap<>(codec.options());
        track.open(options);
        // Time is counted in frames of the exact rate, so no rounding ever moves one.
        track.stream()
                .avg_frame_rate(
                        Track.rational(format.rate().numerator(), format.rate().denominator()));
        frame.format(codec.planes().pixelFormat());
        frame.width(format.width());
        frame.height(format.height());
        frame.color_primaries(avutil.AVCOL_PRI_BT709);
        frame.color_trc(avutil.AVCOL_TRC_BT709);
        frame.colorspace(codec.matrix());
        frame.color_range(codec.range());
        Ffmpeg.check(avutil.av_frame_get_buffer(frame, 0), "No memory for a frame");
        planes = new PlaneWriter(codec.planes(), format.width(), format.height());
    }

    private static void describe(AVCodecContext encoder, MovieFormat format) {
        Codec codec = format.codec();
        encoder.width(format.width());
        encoder.height(format.height());
        encoder.pix_fmt(codec.planes().pixelFormat());
        encoder.time_base(
                Track.rational(format.rate().denominator(), format.rate().numerator()));
        encoder.framerate(
                Track.rational(format.rate().numerator(), format.rate().denominator()));
        encoder.sample_aspect_ratio(Track.rational(1, 1));
        encoder.gop_size(
                (int) Math.max(1, Math.round(KEY_FRAME_SECONDS * format.rate().framesPerSecond())));
        encoder.thread_count(codec.threads());
        encoder.color_primaries(avutil.AVCOL_PRI_BT709);
        encoder.color_trc(avutil.AVCOL_TRC_BT709);
        encoder.colorspace(codec.matrix());
        encoder.color_range(codec.range());
        encoder.chroma_sample_location(avutil.AVCHROMA_LOC_LEFT);
        if (codec == Codec.H264) {
            double pixels = (double) format.width() * format.height();
            encoder.bit_rate(Math.round(pixels * format.rate().framesPerSecond() * codec.bitsPerPixel()));
        }
        if (codec == Codec.VP9) {
            encoder.bit_rate(0);
        }
        encoder.strict_std_compliance(avcodec.FF_COMPLIANCE_NORMAL);
    }

    Track track() {
        return track;
    }

    void encode(Picture picture, long number, Consumer<Track> mux) {
        // The encoder may still hold the last frame's memory; this gives us our own.
        Ffmpeg.check(avutil.av_frame_make_writable(frame), "No memory for a frame");
        planes.write(picture, frame);
        frame.pts(number);
        frame.duration(1);
        track.send(frame);
        mux.accept(track);
    }

    void flush(Consumer<Track> mux) {
        track.send(null);
        mux.accept(track);
    }

    @Override
    public void close() {
        avutil.av_frame_free(frame);
        track.close();
    }
}
