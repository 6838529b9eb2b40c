package dev.phosphene.app.video;

import java.nio.ByteOrder;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;

/** Counts frames, samples and the evenness of time while a file is decoded. */
final class ProbeTally implements Probe.Visitor {
    private long frames;
    private boolean even = true;
    private long samples;
    private double peak;

    @Override
    public void frame(AVStream stream, AVFrame frame) {
        if (stream.codecpar().codec_type() == avutil.AVMEDIA_TYPE_VIDEO) {
            AVRational rate = stream.avg_frame_rate();
            AVRational base = stream.time_base();
            // frames / rate == pts · base, in whole numbers.
            long due = frames * rate.den() * base.den();
            long is = frame.best_effort_timestamp() * base.num() * rate.num();
            // Containers that keep milliseconds round to the nearest: half a tick is even.
            even &= Math.abs(due - is) * 2 <= (long) base.num() * rate.num();
            frames++;
        } else if (stream.codecpar().codec_type() == avutil.AVMEDIA_TYPE_AUDIO) {
            samples += frame.nb_samples();
            peak = Math.max(peak, loudest(frame));
        }
    }

    private static double loudest(AVFrame frame) {
        int format = frame.format();
        boolean planar = avutil.av_sample_fmt_is_planar(format) != 0;
        int channels = frame.ch_layout().nb_channels();
        int perPlane = planar ? frame.nb_samples() : frame.nb_samples() * channels;
        double loudest = 0;
        for (int plane = 0; plane < (planar ? channels : 1); plane++) {
            BytePointer bytes = new BytePointer(frame.extended_data(plane))
                    .capacity((long) perPlane * avutil.av_get_bytes_per_sample(format));
            loudest = Math.max(loudest, loudest(bytes, format, perPlane));
        }
        return loudest;
    }

    private static double loudest(BytePointer bytes, int format, int count) {
        double loudest = 0;
        var buffer = bytes.asByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count; i++) {
            double value =
                    switch (format) {
                        case avutil.AV_SAMPLE_FMT_FLT, avutil.AV_SAMPLE_FMT_FLTP -> buffer.getFloat();
                        case avutil.AV_SAMPLE_FMT_S32, avutil.AV_SAMPLE_FMT_S32P -> buffer.getInt() / 0x1p31;
                        case avutil.AV_SAMPLE_FMT_S16, avutil.AV_SAMPLE_FMT_S16P -> buffer.getShort() / 0x1p15;
                        default -> 0;
                    };
            loudest = Math.max(loudest, Math.abs(value));
        }
        return loudest;
    }

    /** What the container says the track lasts: players stop there although the last block of sound was padded. */
    private static long lengthInSamples(AVStream stream) {
        if (stream.duration() <= 0) {
            return Long.MAX_VALUE;
        }
        AVRational sample = new AVRational().num(1).den(stream.codecpar().sample_rate());
        return avutil.av_rescale_q(stream.duration(), stream.time_base(), sample);
    }

    ProbeReport report(AVFormatContext file, int broken) {
        String video = "";
        String sound = "";
        String rate = "";
        int width = 0;
        int height = 0;
        int channels = 0;
        for (int i = 0; i < file.nb_streams(); i++) {
            AVStream stream = file.streams(i);
            String codec =
                    avcodec.avcodec_get_name(stream.codecpar().codec_id()).getString();
            if (stream.codecpar().codec_type() == avutil.AVMEDIA_TYPE_VIDEO) {
                video = codec;
                width = stream.codecpar().width();
                height = stream.codecpar().height();
                rate = stream.avg_frame_rate().num() + "/"
                        + stream.avg_frame_rate().den();
            } else {
                sound = codec;
                channels = stream.codecpar().ch_layout().nb_channels();
                samples = Math.min(samples, lengthInSamples(stream));
            }
        }
        String format = file.iformat().name().getString();
        return new ProbeReport(
                format, video, width, height, frames, even, rate, sound, channels, samples, peak, broken);
    }
}
