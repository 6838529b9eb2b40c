package dev.phosphene.app.video;

import org.bytedeco.ffmpeg.global.avutil;

/** A way to store sound. */
public enum SoundCodec {
    AAC("aac", avutil.AV_SAMPLE_FMT_FLTP, 160_000),
    OPUS("libopus", avutil.AV_SAMPLE_FMT_FLT, 128_000),
    FLAC("flac", avutil.AV_SAMPLE_FMT_S32, 0),
    PCM("pcm_s24le", avutil.AV_SAMPLE_FMT_S32, 0);

    private final String encoder;
    private final int sampleFormat;
    private final int bitsPerSecondAndChannel;

    SoundCodec(String encoder, int sampleFormat, int bitsPerSecondAndChannel) {
        this.encoder = encoder;
        this.sampleFormat = sampleFormat;
        this.bitsPerSecondAndChannel = bitsPerSecondAndChannel;
    }

    String encoder() {
        return encoder;
    }

    int sampleFormat() {
        return sampleFormat;
    }

    /** 0 where the codec is lossless and takes what it needs. */
    int bitsPerSecondAndChannel() {
        return bitsPerSecondAndChannel;
    }
}
