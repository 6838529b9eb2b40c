package dev.phosphene.app.video;

import dev.phosphene.app.sound.Sound;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Map;
import java.util.function.Consumer;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.Pointer;

/** The sound of a film file. Only its last block may be shorter than the codec's own. */
final class SoundTrack implements AutoCloseable {
    /** Block length for codecs that take any: 20 ms. */
    private static final int FREE_BLOCK = Sound.RATE / 50;
    /** Largest 24-bit sample; lossless tracks hold 24 bits, rounded as a WAV's are. */
    private static final double FULL_SCALE_24 = 8_388_607;

    private final Track track;
    private final int channels;
    private final int blockSamples;
    private final float[] block;
    private long written;

    SoundTrack(AVFormatContext file, SoundCodec codec, int channels) {
        this(file, codec, channels, 0);
    }

    /**
     * A track.
     *
     * @param speakers loudspeakers of the channels, a bit each; 0 for those that FFmpeg expects of as many
     */
    SoundTrack(AVFormatContext file, SoundCodec codec, int channels, long speakers) {
        this.channels = channels;
        track = new Track(file, codec.encoder());
        AVCodecContext encoder = track.encoder();
        encoder.sample_rate(Sound.RATE);
        encoder.sample_fmt(codec.sampleFormat());
        if (speakers == 0) {
            avutil.av_channel_layout_default(encoder.ch_layout(), channels);
        } else {
            avutil.av_channel_layout_from_mask(encoder.ch_layout(), speakers);
        }
        encoder.time_base(Track.rational(1, Sound.RATE));
        encoder.thread_count(1);
        if (codec.bitsPerSecondAndChannel() > 0) {
            encoder.bit_rate((long) codec.bitsPerSecondAndChannel() * channels);
        } else {
            encoder.bits_per_raw_sample(24);
        }
        track.open(Map.of());
        boolean anyLength =
                (avcodec.avcodec_find_encoder_by_name(codec.encoder()).capabilities()
                                & avcodec.AV_CODEC_CAP_VARIABLE_FRAME_SIZE)
                        != 0;
        blockSamples = anyLength || encoder.frame_size() == 0 ? FREE_BLOCK : encoder.frame_size();
        block = new float[blockSamples * channels];
    }

    int blockSamples() {
        return blockSamples;
    }

    /** Samples a channel handed to the encoder so far. */
    long written() {
        return written;
    }

    /** Encodes the next {@code count} samples of the sound, at most {@link #blockSamples}. */
    void encode(Sound sound, int count, Consumer<Track> mux) {
        sound.read(written, block, count);
        AVFrame frame = avutil.av_frame_alloc();
        try {
            frame.format(track.encoder().sample_fmt());
            frame.nb_samples(count);
            frame.sample_rate(Sound.RATE);
            avutil.av_channel_layout_copy(frame.ch_layout(), track.encoder().ch_layout());
            Ffmpeg.check(avutil.av_frame_get_buffer(frame, 0), "No memory for a block of sound");
            fill(frame, count);
            frame.pts(written);
            track.send(frame);
            written += count;
        } finally {
            avutil.av_frame_free(frame);
        }
        mux.accept(track);
    }

    private void fill(AVFrame frame, int count) {
        switch (frame.format()) {
            case avutil.AV_SAMPLE_FMT_FLT -> {
                MemorySegment all = memory(frame.extended_data(0), (long) count * channels * Float.BYTES);
                MemorySegment.copy(block, 0, all, ValueLayout.JAVA_FLOAT, 0, count * channels);
            }
            case avutil.AV_SAMPLE_FMT_FLTP -> {
                for (int channel = 0; channel < channels; channel++) {
                    MemorySegment plane = memory(frame.extended_data(channel), (long) count * Float.BYTES);
                    for (int i = 0; i < count; i++) {
                        plane.setAtIndex(ValueLayout.JAVA_FLOAT, i, block[i * channels + channel]);
                    }
                }
            }
            case avutil.AV_SAMPLE_FMT_S32 -> {
                MemorySegment all = memory(frame.extended_data(0), (long) count * channels * Integer.BYTES);
                for (int i = 0; i < count * channels; i++) {
                    float clipped = Math.clamp(block[i], -1f, 1f);
                    all.setAtIndex(ValueLayout.JAVA_INT, i, (int) Math.round(clipped * FULL_SCALE_24) << 8);
                }
            }
            default -> throw new AssertionError("sample format " + frame.format());
        }
    }

    private static MemorySegment memory(Pointer pointer, long bytes) {
        return MemorySegment.ofAddress(pointer.address()).reinterpret(bytes);
    }

    void flush(Consumer<Track> mux) {
        track.send(null);
        mux.accept(track);
    }

    @Override
    public void close() {
        track.close();
    }
}
