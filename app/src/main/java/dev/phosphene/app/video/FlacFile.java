package dev.phosphene.app.video;

import dev.phosphene.app.picture.WholeFile;
import dev.phosphene.app.sound.Sound;
import dev.phosphene.app.sound.SoundFile;
import dev.phosphene.core.fault.Fault;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;

/**
 * All channels in one FLAC file of 24 bits.
 *
 * @param speakers loudspeakers of the channels, a bit each; FFmpeg's bits are WAV's
 */
public record FlacFile(int speakers) implements SoundFile {
    @Override
    public List<Path> files(Path name) {
        return List.of(name);
    }

    @Override
    public void write(Path name, Sound sound, long length, LongConsumer upTo) {
        Ffmpeg.quiet();
        WholeFile.write(name, part -> encode(part, sound, length, upTo));
    }

    private void encode(Path part, Sound sound, long length, LongConsumer upTo) {
        AVFormatContext file = new AVFormatContext(null);
        Ffmpeg.check(avformat.avformat_alloc_output_context2(file, null, "flac", part.toString()), "No container flac");
        file.flags(file.flags() | AVFormatContext.AVFMT_FLAG_BITEXACT);
        AVPacket packet = avcodec.av_packet_alloc();
        try (SoundTrack track = new SoundTrack(file, SoundCodec.FLAC, sound.channels(), speakers)) {
            AVIOContext output = new AVIOContext(null);
            check(avformat.avio_open(output, part.toString(), avformat.AVIO_FLAG_WRITE), part);
            file.pb(output);
            check(avformat.avformat_write_header(file, (AVDictionary) null), part);
            while (track.written() < length) {
                int count = (int) Math.min(track.blockSamples(), length - track.written());
                track.encode(sound, count, own -> mux(own, file, packet, part));
                upTo.accept(track.written());
            }
            track.flush(own -> mux(own, file, packet, part));
            check(avformat.av_write_trailer(file), part);
        } finally {
            if (file.pb() != null) {
                avformat.avio_closep(file.pb());
            }
            avcodec.av_packet_free(packet);
            avformat.avformat_free_context(file);
        }
    }

    private static void mux(Track track, AVFormatContext file, AVPacket packet, Path part) {
        while (track.receive(packet)) {
            check(avformat.av_interleaved_write_frame(file, packet), part);
        }
    }

    private static void check(int code, Path part) {
        if (Math.abs(code) == Math.abs(avutil.AVERROR_ENOSPC())) {
            throw Fault.world("The disk that holds " + part + " is full.");
        }
        Ffmpeg.check(code, "Cannot write " + part);
    }
}
