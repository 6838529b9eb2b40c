package dev.phosphene.app.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --gpu}, on every command that draws. */
final class GpuOption {
    @Option(
            names = "--gpu",
            paramLabel = "GPU",
            description = "Which GPU draws: a number or part of a name that doctor lists.")
    private @Nullable String gpu;

    /** A number or part of a name; null for the usual one. */
    @Nullable
    String wanted() {
        return gpu;
    }
}
