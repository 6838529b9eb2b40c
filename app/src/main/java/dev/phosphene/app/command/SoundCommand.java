package dev.phosphene.app.command;

import dev.phosphene.app.film.Shelf;
import dev.phosphene.app.sound.FilmSound;
import dev.phosphene.audio.Sounding;
import dev.phosphene.audio.Soundtrack;
import dev.phosphene.audio.file.Wav;
import dev.phosphene.audio.mix.Layout;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.film.Film;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** A film's sound alone, as a file. */
@Command(
        name = "sound",
        description = "Renders a film's sound alone into a WAV file.",
        footerHeading = "Examples:%n",
        footer = {
            "  phosphene sound the-sphere -o the-sphere.wav",
            "  phosphene sound the-sphere -o dome.wav --layout 5.1 --for dome",
            ""
        })
final class SoundCommand implements Callable<Integer> {
    private static final int BLOCK = 48_000;

    @ParentCommand
    private Phosphene phosphene = Unset.parent();

    @Mixin
    private HelpOption help = new HelpOption();

    @Parameters(paramLabel = "FILM", description = "A film's name, or the path of its file.")
    private String name = Unset.text();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "x.wav, 24 bits at 48 kHz.")
    private String file = Unset.text();

    @Option(
            names = "--layout",
            paramLabel = "NAME",
            description = "stereo, binaural, 5.1, 7.1, ambisonic1, ambisonic2 or ambisonic3 (ACN, SN3D).")
    private String layout = "stereo";

    @Option(names = "--for", paramLabel = "WHAT", description = "file (-16 LUFS) or dome (-24 LKFS).")
    private String audience = "file";

    @Override
    public Integer call() {
        Layout chosen = Layout.of(layout)
                .orElseThrow(() -> Fault.usage("There is no layout \"" + layout + "\". Layouts are "
                        + Arrays.stream(Layout.values()).map(Layout::key).collect(Collectors.joining(", ")) + "."));
        if (!audience.equals("file") && !audience.equals("dome")) {
            throw Fault.usage("--for " + audience + ": sound is for file or dome.");
        }
        if (!file.endsWith(".wav")) {
            throw Fault.usage("-o " + file + ": sound goes into .wav files.");
        }
        Shelf shelf = Shelf.ofProgram();
        Film film = shelf.film(name);
        Sounding sounding = FilmSound.needed(film, shelf.find(name));
        double loudness = audience.equals("dome") ? Soundtrack.DOME : Soundtrack.FILES;
        try (Soundtrack track = Soundtrack.of(sounding, chosen, loudness);
                Wav wav = Wav.create(Path.of(file), chosen.channelCount(), 0)) {
            float[] block = new float[BLOCK * chosen.channelCount()];
            for (long at = 0; at < track.length(); at += BLOCK) {
                int count = (int) Math.min(BLOCK, track.length() - at);
                track.read(at, block, count);
                wav.write(block, count);
            }
            wav.finish();
        }
        phosphene.messages().say(file + " is done.");
        return 0;
    }
}
