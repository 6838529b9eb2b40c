package dev.phosphene.app.command;

import dev.phosphene.app.capture.Capture;
import dev.phosphene.app.capture.Interruption;
import dev.phosphene.app.capture.LightFolder;
import dev.phosphene.app.capture.Recipe;
import dev.phosphene.app.console.Progress;
import dev.phosphene.app.draw.Easel;
import dev.phosphene.app.draw.Studio;
import dev.phosphene.app.option.FrameSpan;
import dev.phosphene.app.option.TimeCode;
import dev.phosphene.app.sound.FilmSound;
import dev.phosphene.app.sound.Silence;
import dev.phosphene.app.sound.Sound;
import dev.phosphene.app.sound.SoundProgress;
import dev.phosphene.app.video.Codec;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.output.Output;
import dev.phosphene.core.time.FrameRate;
import dev.phosphene.render.pass.Development.Print;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The main job: a film into a file. */
@Command(
        name = "capture",
        description = "Draws a film into a video file (mp4, mkv, mov, webm) or a folder of pictures.",
        footerHeading = "Examples:%n",
        footer = {
            "  phosphene capture the-sphere -o the-sphere.mp4",
            "  phosphene capture the-sphere -o dance.mov --from 1:52 --to 2:22 --codec prores --fps 25",
            "  phosphene capture the-sphere -o frames/ --frames 0:240 --size 3840x2160 --tier cinema",
            ""
        })
final class CaptureCommand implements Callable<Integer> {
    @ParentCommand
    private Phosphene phosphene = Unset.parent();

    @Mixin
    private PictureOptions picture = new PictureOptions();

    @Mixin
    private FilmArgument argument = new FilmArgument();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "x.mp4, x.mkv, x.mov, x.webm, or a folder (ends in /) for pictures.")
    private String file = Unset.text();

    @Option(names = "--from", paramLabel = "T", description = "Start at this time.")
    private @Nullable TimeCode from;

    @Option(names = "--to", paramLabel = "T", description = "End before this time.")
    private @Nullable TimeCode to;

    @Option(names = "--frames", paramLabel = "A:B", description = "Frames A up to, but not including, B.")
    private @Nullable FrameSpan frames;

    @Option(
            names = "--fps",
            paramLabel = "R",
            description = "Frames a second: 24, 60, 30000/1001. Default: the film's own.")
    private @Nullable FrameRate fps;

    @Option(names = "--codec", paramLabel = "NAME", description = "av1, h264, vp9, prores or ffv1.")
    private @Nullable Codec codec;

    @Option(names = "--exr", description = "A folder gets EXR pictures of exposed scene light instead of PNG.")
    private boolean exr;

    @Override
    public Integer call() {
        picture.check();
        Recipe recipe = Recipe.of(file, codec);
        if (exr && recipe.container() != null) {
            throw Fault.usage("--exr needs a folder of pictures; end -o in /.");
        }
        Studio.loadAhead();
        Film film = argument.film();
        FrameRate rate = fps == null ? film.rate() : fps;
        FrameSpan span = span(film, rate);
        if (picture.size() != null) {
            recipe.check(picture.size());
        }
        recipe.refuseUnwritable();
        // Outermost, so that the process lives until the GPU is let go.
        try (Interruption interruption = new Interruption(phosphene.messages());
                Studio studio = Studio.open(picture.gpu())) {
            Output output = picture.output(studio.software(), rate, null);
            recipe.refuseFullDisk(output, span.count(), exr);
            studio.fetch(film, rate.timeOf(span.first()), rate.timeOf(span.end()), output.tier());
            phosphene
                    .messages()
                    .say(String.format(
                            Locale.ROOT,
                            "%s, %d frames of %dx%d at %s frames/s, %s tier, on %s",
                            film.title(),
                            span.count(),
                            output.width(),
                            output.height(),
                            rate,
                            output.tier().name().toLowerCase(Locale.ROOT),
                            studio.renderer()));
            Progress progress = new Progress(phosphene.messages(), span.count());
            boolean whole;
            try (Easel easel = studio.easel(film, output, rate, exr ? Print.LIGHT : recipe.print())) {
                if (exr) {
                    whole = captureLight(easel, rate, span, recipe, progress, interruption);
                } else {
                    Sound sound = recipe.container() == null ? new Silence(2) : sound(film, rate, span);
                    whole = Capture.run(easel, span, () -> recipe.open(output, rate, sound), progress, interruption);
                }
            }
            if (!whole) {
                return Fault.WORLD;
            }
            phosphene.messages().say(recipe.path() + " is done in " + Progress.span(progress.end()) + ".");
            return 0;
        }
    }

    private static boolean captureLight(
            Easel easel, FrameRate rate, FrameSpan span, Recipe recipe, Progress progress, Interruption interruption) {
        LightFolder folder = interruption.begin(() -> new LightFolder(recipe.path(), span));
        for (long frame = span.first(); frame < span.end(); frame++) {
            if (interruption.asked()) {
                return false;
            }
            folder.write(easel.lightAt(rate.timeOf(frame)));
            progress.advance();
        }
        return true;
    }

    /** The film's sound from the first frame on. */
    private Sound sound(Film film, FrameRate rate, FrameSpan span) {
        return FilmSound.stereo(
                film,
                argument.file(),
                rate.samplesBefore(span.first(), Sound.RATE),
                new SoundProgress(phosphene.messages()));
    }

    private FrameSpan span(Film film, FrameRate rate) {
        long length = rate.framesIn(film.length());
        if (frames != null) {
            if (from != null || to != null) {
                throw Fault.usage("--frames and --from/--to say the same thing; give one of them.");
            }
            if (frames.end() > length) {
                throw Fault.usage("--frames " + frames.first() + ":" + frames.end() + " lies beyond the end; "
                        + film.title() + " has " + length + " frames at " + rate + " a second.");
            }
            return frames;
        }
        long first = from == null ? 0 : rate.framesIn(FilmTimes.inside(film, "--from", from, rate));
        long end = to == null ? length : rate.framesIn(FilmTimes.inside(film, "--to", to, rate));
        if (end <= first) {
            throw Fault.usage("--from " + (from == null ? "0" : from) + " --to " + (to == null ? "the end" : to)
                    + " holds no frame; the end comes after the start.");
        }
        return new FrameSpan(first, end);
    }
}
