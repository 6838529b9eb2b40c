package dev.phosphene.app.command;

import dev.phosphene.app.console.Json;
import dev.phosphene.app.video.Probe;
import dev.phosphene.app.video.ProbeReport;
import dev.phosphene.core.fault.Fault;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Proves what is in a captured file. */
@Command(
        name = "probe",
        description = "Decodes a captured file from first to last and says what was in it.",
        footerHeading = "Examples:%n",
        footer = {"  phosphene probe the-sphere.mp4", "  phosphene probe the-sphere.part.mp4 --json", ""})
final class ProbeCommand implements Callable<Integer> {
    @ParentCommand
    private Phosphene phosphene = Unset.parent();

    @Mixin
    private HelpOption help = new HelpOption();

    @Parameters(paramLabel = "FILE", description = "The file to decode.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Print what was found as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        ProbeReport report = Probe.report(file);
        if (json) {
            phosphene.out().println(Json.of(report));
            return 0;
        }
        phosphene
                .out()
                .printf(
                        Locale.ROOT,
                        "pictures  %d frames of %dx%d, %s frames/s, %s%s%n",
                        report.frames(),
                        report.width(),
                        report.height(),
                        report.rate(),
                        report.videoCodec(),
                        report.evenlySpaced() ? "" : ", UNEVENLY SPACED");
        phosphene
                .out()
                .printf(
                        Locale.ROOT,
                        "sound     %d samples in %d channels, %s, peak %.3f%n",
                        report.samples(),
                        report.channels(),
                        report.soundCodec(),
                        report.peak());
        if (report.broken() > 0) {
            phosphene.messages().say(report.broken() + " packets of " + file + " cannot be decoded.");
        }
        return report.broken() > 0 ? Fault.WORLD : 0;
    }
}
