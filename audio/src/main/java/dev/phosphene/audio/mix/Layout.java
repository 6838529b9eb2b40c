package dev.phosphene.audio.mix;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lwjgl.openal.SOFTLoopback;
import org.lwjgl.openal.SOFTLoopbackBformat;

/** Loudspeakers, headphones or spheres a mix is made for. Channels in the order of WAV, ambisonics in ACN with SN3D. */
public enum Layout {
    STEREO("stereo", SOFTLoopback.ALC_STEREO_SOFT, 0, "L", "R"),
    /** Headphones, by head-related transfer functions. */
    BINAURAL("binaural", SOFTLoopback.ALC_STEREO_SOFT, 0, "L", "R"),
    SURROUND_5_1("5.1", SOFTLoopback.ALC_5POINT1_SOFT, 0, "L", "R", "C", "LFE", "Ls", "Rs"),
    SURROUND_7_1("7.1", SOFTLoopback.ALC_7POINT1_SOFT, 0, "L", "R", "C", "LFE", "Lb", "Rb", "Ls", "Rs"),
    AMBISONIC_1("ambisonic1", SOFTLoopbackBformat.ALC_BFORMAT3D_SOFT, 1, harmonics(4)),
    AMBISONIC_2("ambisonic2", SOFTLoopbackBformat.ALC_BFORMAT3D_SOFT, 2, harmonics(9)),
    AMBISONIC_3("ambisonic3", SOFTLoopbackBformat.ALC_BFORMAT3D_SOFT, 3, harmonics(16));

    private final String key;
    private final int format;
    private final int order;
    private final List<String> channels;

    Layout(String key, int format, int order, String... channels) {
        this.key = key;
        this.format = format;
        this.order = order;
        this.channels = List.of(channels);
    }

    private static String[] harmonics(int count) {
        String[] names = new String[count];
        Arrays.setAll(names, i -> String.format(Locale.ROOT, "ACN%d", i));
        return names;
    }

    /** What a command line calls it. */
    public String key() {
        return key;
    }

    public static Optional<Layout> of(String key) {
        return Arrays.stream(values()).filter(l -> l.key.equals(key)).findFirst();
    }

    /** Names of the channels in order. */
    public List<String> channels() {
        return channels;
    }

    public int channelCount() {
        return channels.size();
    }

    /** OpenAL's name for the loopback format. */
    int format() {
        return format;
    }

    /**
     * The loudspeakers the channels are for, a bit each as in WAVEFORMATEXTENSIBLE, in the order of the channels; 0 for spheres. What
     * OpenAL mixes for 5.1 stands beside the listener, not behind.
     */
    public int speakers() {
        return switch (this) {
            case STEREO, BINAURAL -> 0x3;
            case SURROUND_5_1 -> 0x60F;
            case SURROUND_7_1 -> 0x63F;
            case AMBISONIC_1, AMBISONIC_2, AMBISONIC_3 -> 0;
        };
    }

    /** Ambisonic order, 0 for loudspeakers. */
    public int order() {
        return order;
    }

    /**
     * Weight of a channel's power in loudness: none for LFE, 1.5 dB more for what stands beside, from 60 to 120 degrees, and no more than
     * in front for what stands behind. FFmpeg's ebur128 gives 7.1's back loudspeakers the weight of the side ones.
     *
     * <p>Source: ITU-R BS.1770-4, annex 3, table 4.
     */
    double weight(int channel) {
        String name = channels.get(channel);
        if (name.equals("LFE") || order > 0 && channel > 0) {
            return 0;
        }
        return name.equals("Ls") || name.equals("Rs") ? 1.41 : 1;
    }
}
