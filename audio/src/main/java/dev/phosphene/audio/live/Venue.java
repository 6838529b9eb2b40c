package dev.phosphene.audio.live;

import dev.phosphene.audio.mix.Layout;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lwjgl.openal.SOFTOutputMode;

/** What a film's sound is heard on: what the system says it has, or what is asked of it. */
public enum Venue {
    AUTO("auto", SOFTOutputMode.ALC_ANY_SOFT),
    STEREO("stereo", SOFTOutputMode.ALC_STEREO_BASIC_SOFT),
    SURROUND_5_1("5.1", SOFTOutputMode.ALC_SURROUND_5_1_SOFT),
    SURROUND_7_1("7.1", SOFTOutputMode.ALC_SURROUND_7_1_SOFT),
    /** Headphones. */
    HRTF("hrtf", SOFTOutputMode.ALC_STEREO_HRTF_SOFT),
    /** Nothing is heard. */
    NONE("none", SOFTOutputMode.ALC_ANY_SOFT);

    private final String key;
    private final int mode;

    Venue(String key, int mode) {
        this.key = key;
        this.mode = mode;
    }

    /** What a command line calls it. */
    public String key() {
        return key;
    }

    public static Optional<Venue> of(String key) {
        return Arrays.stream(values()).filter(v -> v.key.equals(key)).findFirst();
    }

    /** All that a command line may say. */
    public static String keys() {
        return Arrays.stream(values()).map(Venue::key).collect(Collectors.joining(", "));
    }

    /** OpenAL's name for it. */
    int mode() {
        return mode;
    }

    /** The layout of a device that OpenAL runs in a mode. */
    static Layout layout(int mode) {
        return switch (mode) {
            case SOFTOutputMode.ALC_STEREO_HRTF_SOFT -> Layout.BINAURAL;
            case SOFTOutputMode.ALC_SURROUND_5_1_SOFT -> Layout.SURROUND_5_1;
            case SOFTOutputMode.ALC_SURROUND_6_1_SOFT, SOFTOutputMode.ALC_SURROUND_7_1_SOFT -> Layout.SURROUND_7_1;
            default -> Layout.STEREO;
        };
    }

    /** Finds the device. */
    Supplier<Optional<Output>> devices() {
        return this == NONE ? Optional::empty : () -> SoundCard.open(this);
    }
}
