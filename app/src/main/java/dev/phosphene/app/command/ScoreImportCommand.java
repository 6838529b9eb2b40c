package dev.phosphene.app.command;

import dev.phosphene.app.capture.Target;
import dev.phosphene.app.picture.WholeFile;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.score.midi.MidiImport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** A MIDI file as a score to go on writing. */
@Command(
        name = "import",
        description = "Makes a score that performs the notes of a Standard MIDI File: each track a player.",
        footerHeading = "Examples:%n",
        footer = {"  phosphene score import tune.mid -o score.yaml", ""})
final class ScoreImportCommand implements Callable<Integer> {
    /** No piece is that long; a file of another kind may be. */
    private static final long MOST_BYTES = 64 << 20;

    @ParentCommand
    private ScoreCommand score = new ScoreCommand();

    @Mixin
    private HelpOption help = new HelpOption();

    @Parameters(paramLabel = "MIDI", description = "A .mid file.")
    private String midi = Unset.text();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "x.yaml.")
    private String output = Unset.text();

    @Override
    public Integer call() {
        Path file = Path.of(output);
        if (!Target.ending(file).equals("yaml")) {
            throw Fault.usage("-o " + output + ": a score is a .yaml file.");
        }
        String text = read(Path.of(midi));
        Target.refuseUnwritable(file);
        WholeFile.write(file, part -> {
            try {
                Files.writeString(part, text);
            } catch (IOException e) {
                throw Fault.world("Cannot write " + file + ": " + e.getMessage() + ".");
            }
        });
        score.phosphene().messages().say(output + " is done.");
        return 0;
    }

    private static String read(Path path) {
        if (!Files.exists(path)) {
            throw Fault.usage("There is no file " + path + ".");
        }
        try {
            if (!Files.isRegularFile(path) || Files.size(path) > MOST_BYTES) {
                throw Fault.usage(path + " is no Standard MIDI File.");
            }
            return MidiImport.read(path.toString(), new ByteArrayInputStream(Files.readAllBytes(path)));
        } catch (IOException e) {
            String reason = e instanceof AccessDeniedException ? "permission denied" : e.getMessage();
            throw Fault.world("Cannot read " + path + ": " + reason + ".");
        }
    }
}
