package dev.phosphene.app.command;

import dev.phosphene.app.capture.Target;
import dev.phosphene.app.sound.DiscreteWavs;
import dev.phosphene.app.sound.FilmSound;
import dev.phosphene.app.sound.Sound;
import dev.phosphene.app.sound.SoundFile;
import dev.phosphene.app.sound.SoundProgress;
import dev.phosphene.app.sound.WavFile;
import dev.phosphene.app.sound.report.SoundReport;
import dev.phosphene.app.video.FlacFile;
import dev.phosphene.audio.Sounding;
import dev.phosphene.audio.Soundtrack;
import dev.phosphene.audio.dsp.Level;
import dev.phosphene.audio.mix.Layout;
import dev.phosphene.audio.mix.MixSession;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.film.Film;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** A film's sound alone, as files. */
@Command(
        name = "sound",
        description = "Renders a film's sound alone into WAV or FLAC.",
        footerHeading = "Examples:%n",
        footer = {
            "  phosphene sound the-sphere -o the-sphere.flac",
            "  phosphene sound the-sphere -o dome.wav --layout 5.1 --for dome --discrete",
            "  phosphene sound the-sphere -o the-sphere.wav --stems",
            "  phosphene sound the-sphere --report loudness/",
            ""
        })
final class SoundCommand implements Callable<Integer> {
    @ParentCommand
    private Phosphene phosphene = Unset.parent();

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private FilmArgument argument = new FilmArgument();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "x.wav or x.flac, 24 bits at 48 kHz.")
    private @Nullable String output;

    @Option(
            names = "--report",
            paramLabel = "FOLDER",
            description = "A spectrogram and loudness of every shot as small JPEGs, and a page with their figures.")
    private @Nullable String report;

    @Option(
            names = "--layout",
            paramLabel = "NAME",
            description = "stereo, binaural, 5.1, 7.1, ambisonic1, ambisonic2 or ambisonic3 (ACN, SN3D).")
    private String layout = "stereo";

    @Option(names = "--for", paramLabel = "WHAT", description = "file (-16 LUFS) or dome (-24 LKFS).")
    private String audience = "file";

    @Option(
            names = "--discrete",
            description = "A mono WAV for each channel, all of one length: x-L.wav, x-R.wav and so on.")
    private boolean discrete;

    @Option(
            names = "--stems",
            description =
                    "A file for each group of players, all at one gain at which none clips: x-music.wav and so on.")
    private boolean stems;

    @Override
    public Integer call() {
        Layout chosen = Layout.of(layout)
                .orElseThrow(() -> Fault.usage("There is no layout \"" + layout + "\". Layouts are "
                        + Arrays.stream(Layout.values()).map(Layout::key).collect(Collectors.joining(", ")) + "."));
        if (!audience.equals("file") && !audience.equals("dome")) {
            throw Fault.usage("--for " + audience + ": sound is for file or dome.");
        }
        double loudness = audience.equals("dome") ? Soundtrack.DOME : Soundtrack.FILES;
        if (output == null && report == null) {
            throw Fault.usage("Nothing is asked for.  Expected -o FILE or --report FOLDER.");
        }
        Film film = argument.film();
        Sounding sounding = FilmSound.needed(film, argument.file());
        SoundProgress progress = new SoundProgress(phosphene.messages());
        if (output != null) {
            files(output, chosen, sounding, loudness, progress);
        }
        if (report != null) {
            Path folder = Path.of(report);
            Target.makeFolder(folder);
            try (Soundtrack track = Soundtrack.of(sounding, chosen, loudness, progress)) {
                progress.begin("measuring the sound", track.length() / Sound.RATE);
                new SoundReport(film, track).write(folder, progress::reach);
                progress.end();
            }
            phosphene.messages().say(folder.resolve("report.md") + " is done.");
        }
        return 0;
    }

    private void files(String output, Layout chosen, Sounding sounding, double loudness, SoundProgress progress) {
        Path path = Path.of(output);
        SoundFile kind = kind(path, chosen);
        List<Path> names = stems
                ? sounding.groups().stream()
                        .map(group -> SoundFile.named(path, group))
                        .toList()
                : List.of(path);
        names.forEach(n -> kind.files(n).forEach(Target::refuseUnwritable));
        double stem = stems ? stemGain(sounding, chosen, loudness, progress) : 0;
        for (int i = 0; i < names.size(); i++) {
            Path own = names.get(i);
            try (Soundtrack track = stems
                    ? Soundtrack.stem(sounding, sounding.groups().get(i), chosen, stem)
                    : Soundtrack.of(sounding, chosen, loudness, progress)) {
                write(track, kind, own, progress);
            }
        }
    }

    private double stemGain(Sounding sounding, Layout chosen, double loudness, SoundProgress progress) {
        double gain = Soundtrack.stemGain(sounding, chosen, loudness, progress);
        double film = Level.decibels(MixSession.gain(sounding, chosen, loudness, progress));
        phosphene
                .messages()
                .say(String.format(
                        Locale.ROOT,
                        "Stems lie %.1f dB under the film, so that none of them clips; all together are the mix before its limiter.",
                        film - gain));
        return gain;
    }

    private SoundFile kind(Path path, Layout chosen) {
        String ending = Target.ending(path);
        if (ending.equals("wav")) {
            return discrete ? new DiscreteWavs(chosen.channels()) : new WavFile(chosen.speakers());
        }
        if (!ending.equals("flac")) {
            throw Fault.usage("-o " + path + ": sound goes into .wav or .flac files.");
        }
        if (discrete) {
            throw Fault.usage("--discrete makes .wav files; end the name in .wav.");
        }
        if (chosen.speakers() == 0) {
            throw Fault.usage("--layout " + layout + ": FLAC holds loudspeakers only; ambisonics go into .wav files.");
        }
        return new FlacFile(chosen.speakers());
    }

    private void write(Soundtrack track, SoundFile kind, Path file, SoundProgress progress) {
        progress.begin("writing the sound", track.length() / Sound.RATE);
        kind.write(file, new FilmSound(track, 0), track.length(), samples -> progress.reach(samples / Sound.RATE));
        progress.end();
        kind.files(file).forEach(done -> phosphene.messages().say(done + " is done."));
    }
}
