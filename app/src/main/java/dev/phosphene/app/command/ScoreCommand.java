package dev.phosphene.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Scores on their way to other programs and back. */
@Command(
        name = "score",
        description = "Writes a film's score as MIDI, or makes a score of a MIDI file.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ScoreExportCommand.class, ScoreImportCommand.class},
        footerHeading = "Examples:%n",
        footer = {
            "  phosphene score export the-sphere -o the-sphere.mid",
            "  phosphene score import tune.mid -o score.yaml",
            ""
        })
final class ScoreCommand implements Callable<Integer> {
    @ParentCommand
    private Phosphene phosphene = Unset.parent();

    @Mixin
    private HelpOption help = new HelpOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Phosphene phosphene() {
        return phosphene;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "score needs export or import.");
    }
}
