package dev.phosphene.app.command;

import dev.phosphene.app.console.Progress;
import dev.phosphene.app.draw.Easel;
import dev.phosphene.app.draw.Studio;
import dev.phosphene.app.measure.ExposureMeter;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.film.Shot;
import dev.phosphene.core.output.Output;
import dev.phosphene.core.output.Tier;
import dev.phosphene.render.pass.Development.Print;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Proposes exposure curves. */
@Command(
        name = "meter",
        description = {
            "Proposes an exposure curve for each shot.",
            "",
            "The log-average luminance of a shot's light, smoothed over 0.7 s ahead and back, is brought to the key, within",
            "1.5 EV of what the film says now; printed as a line to paste into the film file."
        },
        footerHeading = "Examples:%n",
        footer = {"  phosphene meter the-sphere", "  phosphene meter the-sphere --shot 12 --key 0.18", ""})
final class MeterCommand implements Callable<Integer> {
    private static final double PER_SECOND = 4;
    private static final int WIDTH = 160;
    private static final int HEIGHT = 90;
    /** Seconds between two keys of a proposed curve. */
    private static final int KEY_EVERY = 2;

    @ParentCommand
    private Phosphene phosphene = Unset.parent();

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private FilmArgument argument = new FilmArgument();

    @Option(names = "--shot", paramLabel = "N", description = "Only the shot of this number.")
    private int only;

    @Option(
            names = "--key",
            paramLabel = "Y",
            description = "Log-average luminance to aim for, 0.001 to 1 (night 0.03, dusk 0.06, day 0.18).")
    private double key = 0.06;

    @Mixin
    private GpuOption gpu = new GpuOption();

    @Override
    public Integer call() {
        if (!(key >= 0.001 && key <= 1)) {
            throw Fault.usage("--key " + key + " is out of range; it is 0.001 to 1.");
        }
        Film film = argument.film();
        if (only < 0 || only > film.shots().size()) {
            throw Fault.usage("--shot " + only + ": " + film.title() + " has shots 1 to "
                    + film.shots().size() + ".");
        }
        Output output =
                new Output(WIDTH, HEIGHT, Tier.DRAFT, 1, 0.5 / film.rate().framesPerSecond());
        try (Studio studio = Studio.open(gpu.wanted());
                Easel easel = studio.easel(film, output, Print.LIGHT)) {
            int steps = film.shots().stream()
                    .filter(this::wanted)
                    .mapToInt(MeterCommand::steps)
                    .sum();
            Progress progress = new Progress(phosphene.messages(), steps);
            for (Shot shot : film.shots()) {
                if (wanted(shot)) {
                    print(shot, proposed(shot, easel, progress));
                }
            }
            progress.end();
        }
        return 0;
    }

    private boolean wanted(Shot shot) {
        return only == 0 || only == shot.index();
    }

    private static int steps(Shot shot) {
        return (int) Math.ceil(shot.length() * PER_SECOND);
    }

    private double[] proposed(Shot shot, Easel easel, Progress progress) {
        double[] averages = new double[steps(shot)];
        double[] authored = new double[averages.length];
        for (int i = 0; i < averages.length; i++) {
            double shotTime = i / PER_SECOND;
            averages[i] = ExposureMeter.logAverage(easel.lightAt(shot.start() + shotTime));
            authored[i] = shot.exposure().at(shotTime);
            progress.advance();
        }
        return ExposureMeter.propose(averages, authored, PER_SECOND, key);
    }

    private void print(Shot shot, double[] proposed) {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < proposed.length; i += (int) (KEY_EVERY * PER_SECOND)) {
            keys.append(
                    String.format(Locale.ROOT, "%s[%.1fs, %.1f EV]", i == 0 ? "" : ", ", i / PER_SECOND, proposed[i]));
        }
        phosphene.out().printf(Locale.ROOT, "# %d %s%n    exposure: [%s]%n", shot.index(), shot.name(), keys);
    }
}
