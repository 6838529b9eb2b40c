package dev.phosphene.app.command;

import dev.phosphene.app.console.Json;
import dev.phosphene.app.doctor.Examination;
import dev.phosphene.app.doctor.Finding;
import dev.phosphene.core.fault.Fault;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Looks at the machine. */
@Command(
        name = "doctor",
        description =
                "Says what this machine has: GL, GPUs to choose from, encoders, sound devices, Java, cache folder.",
        footerHeading = "Examples:%n",
        footer = {"  phosphene doctor", "  phosphene doctor --gpu 1 --json", ""})
final class DoctorCommand implements Callable<Integer> {
    @ParentCommand
    private Phosphene phosphene = Unset.parent();

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private GpuOption gpu = new GpuOption();

    @Option(names = "--json", description = "Print the findings as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        List<Finding> findings = Examination.of(gpu.wanted());
        if (json) {
            phosphene.out().println(Json.of(findings));
        } else {
            for (Finding finding : findings) {
                phosphene
                        .out()
                        .printf(
                                Locale.ROOT,
                                "%-9s %s %s%n",
                                finding.subject(),
                                finding.fine() ? "·" : "!",
                                finding.words());
            }
        }
        return findings.stream().allMatch(Finding::fine) ? 0 : Fault.WORLD;
    }
}
