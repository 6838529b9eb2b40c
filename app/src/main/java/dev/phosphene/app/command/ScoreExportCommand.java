package dev.phosphene.app.command;

import dev.phosphene.app.capture.Target;
import dev.phosphene.app.picture.WholeFile;
import dev.phosphene.app.sound.FilmSound;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.score.Performance;
import dev.phosphene.core.score.Score;
import dev.phosphene.core.score.midi.MidiExport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** A film's score as other programs read it. */
@Command(
        name = "export",
        description =
                "Writes the notes of a film's score, as they are performed, into a Standard MIDI File: a track a player.",
        footerHeading = "Examples:%n",
        footer = {"  phosphene score export the-sphere -o the-sphere.mid", ""})
final class ScoreExportCommand implements Callable<Integer> {
    @ParentCommand
    private ScoreCommand score = new ScoreCommand();

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private FilmArgument argument = new FilmArgument();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "x.mid or x.midi.")
    private String output = Unset.text();

    @Override
    public Integer call() {
        Path file = Path.of(output);
        if (!Target.ending(file).equals("mid") && !Target.ending(file).equals("midi")) {
            throw Fault.usage("-o " + output + ": a score is exported into a .mid file.");
        }
        Film film = argument.film();
        Score written = FilmSound.score(film, argument.file());
        Target.refuseUnwritable(file);
        Performance performance = Performance.of(written, film.tempo());
        WholeFile.write(file, part -> {
            try (OutputStream midi = Files.newOutputStream(part)) {
                MidiExport.write(written, performance, midi);
            } catch (IOException e) {
                throw Fault.world("Cannot write " + file + ": " + e.getMessage() + ".");
            }
        });
        score.phosphene()
                .messages()
                .say(output + " has " + performance.notes().size() + " notes of " + written.title() + ".");
        return 0;
    }
}
