package dev.phosphene.app.video;

import dev.phosphene.app.sound.Sound;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A kind of film file, known by its ending. Each can be played up to its last whole fragment when the process that writes it is killed. */
public enum Container {
    MP4("mp4", Codec.AV1, SoundCodec.AAC, EnumSet.of(Codec.AV1, Codec.H264, Codec.VP9)),
    MOV("mov", Codec.PRORES, SoundCodec.PCM, EnumSet.of(Codec.PRORES, Codec.H264)),
    MKV("matroska", Codec.AV1, SoundCodec.FLAC, EnumSet.allOf(Codec.class)),
    WEBM("webm", Codec.AV1, SoundCodec.OPUS, EnumSet.of(Codec.AV1, Codec.VP9));

    private final String format;
    private final Codec codec;
    private final SoundCodec soundCodec;
    private final Set<Codec> allowed;

    Container(String format, Codec codec, SoundCodec soundCodec, Set<Codec> allowed) {
        this.format = format;
        this.codec = codec;
        this.soundCodec = soundCodec;
        this.allowed = allowed;
    }

    /** The container that a file name's ending names. */
    public static Optional<Container> of(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (Container container : values()) {
            if (name.contains(".") && ending.equals(container.ending())) {
                return Optional.of(container);
            }
        }
        return Optional.empty();
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** FFmpeg's name of the muxer. */
    String format() {
        return format;
    }

    /** The codec taken when none is asked for. */
    public Codec codec() {
        return codec;
    }

    public SoundCodec soundCodec() {
        return soundCodec;
    }

    /** Codecs that players expect in this container. */
    public Set<Codec> allowed() {
        return allowed;
    }

    /** The muxer's options: whole fragments of a second that survive a kill, and an ordinary indexed file at the end. */
    Map<String, String> options() {
        return switch (this) {
            case MP4, MOV ->
                // The edit list hides the sound encoder's run-in; the finished index counts it in samples instead of
                // milliseconds.
                Map.of(
                        "movflags", "+hybrid_fragmented+frag_keyframe+empty_moov",
                        "use_editlist", "1",
                        "movie_timescale", Integer.toString(Sound.RATE),
                        "frag_duration", "1000000");
            case MKV, WEBM -> Map.of("cluster_time_limit", "1000", "flush_packets", "1");
        };
    }
}
