package dev.phosphene.app.command;

import dev.phosphene.app.option.Size;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.output.Output;
import dev.phosphene.core.output.Tier;
import dev.phosphene.core.time.FrameRate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of every command that draws, {@code --help} among them, and what stands for them when they are not given. */
final class PictureOptions {
    /** Sub-frames of a cinema frame: shutter, pixel and lens are smooth, and noise stays under the grain. */
    private static final int CINEMA_SAMPLES = 16;

    private static final int MOST_SAMPLES = 1024;
    /** A shutter open half of the time (180°), the custom of film. */
    private static final double SHUTTER_SHARE = 0.5;

    @Option(names = "--size", paramLabel = "WxH", description = "Picture size in pixels.")
    private @Nullable Size size;

    @Option(names = "--tier", paramLabel = "TIER", description = "Quality: draft, preview or cinema.")
    private @Nullable Tier tier;

    @Option(names = "--samples", paramLabel = "N", description = "Sub-frames averaged into a frame, 1 to 1024.")
    private @Nullable Integer samples;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private GpuOption gpu = new GpuOption();

    @Nullable
    String gpu() {
        return gpu.wanted();
    }

    @Nullable
    Size size() {
        return size;
    }

    /** Checks what needs no GPU. */
    void check() {
        if (samples != null && (samples < 1 || samples > MOST_SAMPLES)) {
            throw Fault.usage("--samples " + samples + " is out of range; it is 1 to " + MOST_SAMPLES + ".");
        }
    }

    /** The options as they were given, for another process. */
    List<String> asArguments() {
        List<String> arguments = new ArrayList<>();
        add(arguments, "--size", size);
        add(arguments, "--tier", tier);
        add(arguments, "--samples", samples);
        add(arguments, "--gpu", gpu.wanted());
        return arguments;
    }

    private static void add(List<String> arguments, String option, @Nullable Object value) {
        if (value != null) {
            arguments.add(option);
            arguments.add(value.toString());
        }
    }

    /** The output asked for; where nothing is asked, what the machine can draw in a sensible time. */
    Output output(boolean software, FrameRate rate, @Nullable Size usual) {
        Size fallback = usual != null ? usual : software ? new Size(640, 360) : new Size(1920, 1080);
        Size chosen = size == null ? fallback : size;
        Tier quality = tier != null ? tier : software ? Tier.DRAFT : Tier.CINEMA;
        int count = samples != null ? samples : quality == Tier.CINEMA ? CINEMA_SAMPLES : 1;
        return new Output(chosen.width(), chosen.height(), quality, count, SHUTTER_SHARE / rate.framesPerSecond());
    }
}
