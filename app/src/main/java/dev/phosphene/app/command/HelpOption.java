package dev.phosphene.app.command;

import picocli.CommandLine.Option;

/** {@code --help}, on every command. */
final class HelpOption {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean asked;

    boolean asked() {
        return asked;
    }
}
