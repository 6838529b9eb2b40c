package dev.phosphene.app.command;

import dev.phosphene.app.bench.Bench;
import dev.phosphene.app.bench.CaptureCost;
import dev.phosphene.app.bench.ShotTime;
import dev.phosphene.app.console.Json;
import dev.phosphene.app.draw.Studio;
import dev.phosphene.app.film.Shelf;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.output.Output;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Milliseconds. */
@Command(
        name = "bench",
        description =
                "Times one moment of each shot, in total and pass by pass; with --capture, what encoding adds to drawing.",
        footerHeading = "Examples:%n",
        footer = {
            "  phosphene bench",
            "  phosphene bench the-sphere --size 640x360 --times 7 --json",
            "  phosphene bench --capture",
            ""
        })
final class BenchCommand implements Callable<Integer> {
    private static final int DEAREST = 4;
    private static final int MOST_TIMES = 1000;

    @ParentCommand
    private Phosphene phosphene = Unset.parent();

    @Mixin
    private PictureOptions picture = new PictureOptions();

    @Parameters(
            paramLabel = "FILM",
            arity = "0..1",
            description = "A film's name, or the path of its file. Default: the-sphere.")
    private String name = "the-sphere";

    @Option(names = "--times", paramLabel = "N", description = "How often each moment is drawn. Default: 5.")
    private int times = 5;

    @Option(names = "--capture", description = "Measure a capture against drawing the same frames alone.")
    private boolean capture;

    @Option(names = "--json", description = "Print what was measured as JSON.")
    private boolean json;

    /** What is printed as JSON. */
    private record Report(
            String renderer,
            int width,
            int height,
            String tier,
            int samples,
            double medianMilliseconds,
            double medianProcessorMilliseconds,
            List<ShotTime> shots,
            @Nullable CaptureCost capture) {}

    @Override
    public Integer call() {
        picture.check();
        if (times < 1 || times > MOST_TIMES) {
            throw Fault.usage("--times " + times + " is out of range; it is 1 to " + MOST_TIMES + ".");
        }
        Film film = Shelf.ofProgram().film(name);
        try (Studio studio = Studio.open(picture.gpu())) {
            Output output = picture.output(studio.software(), film.rate(), null);
            if (capture) {
                CaptureCost cost = CaptureCost.of(studio, film, output, film.length() / 4, times);
                print(studio, output, List.of(), cost);
            } else {
                print(studio, output, Bench.shots(studio, film, output, times, this::row), null);
            }
        }
        return 0;
    }

    private void row(ShotTime shot) {
        if (!json) {
            phosphene
                    .out()
                    .printf(
                            Locale.ROOT,
                            "%2d %-12s %6.1fs %8.1f ms %8.1f cpu ms   %s%n",
                            shot.shot(),
                            shot.name(),
                            shot.seconds(),
                            shot.milliseconds(),
                            shot.processorMilliseconds(),
                            dearest(shot.passes(), DEAREST));
        }
    }

    private void print(Studio studio, Output output, List<ShotTime> shots, @Nullable CaptureCost cost) {
        double median = median(shots, ShotTime::milliseconds);
        double processor = median(shots, ShotTime::processorMilliseconds);
        String tier = output.tier().name().toLowerCase(Locale.ROOT);
        if (json) {
            phosphene
                    .out()
                    .println(Json.of(new Report(
                            studio.renderer(),
                            output.width(),
                            output.height(),
                            tier,
                            output.samples(),
                            median,
                            processor,
                            shots,
                            cost)));
            return;
        }
        if (cost != null) {
            phosphene
                    .out()
                    .printf(
                            Locale.ROOT,
                            "%d frames: drawing %.2f s, capturing %.2f s, ratio %.3f, by processor time %.3f%n",
                            cost.frames(),
                            cost.drawing(),
                            cost.capturing(),
                            cost.ratio(),
                            cost.processorRatio());
            return;
        }
        Map<String, Double> sums = new LinkedHashMap<>();
        shots.forEach(shot -> shot.passes().forEach((pass, ms) -> sums.merge(pass, ms / shots.size(), Double::sum)));
        phosphene.out().printf(Locale.ROOT, "median of the shots    %8.1f ms %8.1f cpu ms%n", median, processor);
        phosphene.out().println("mean of each pass      " + dearest(sums, sums.size()));
        phosphene
                .messages()
                .say(output.width() + "x" + output.height() + ", " + tier + ", " + output.samples() + " samples, on "
                        + studio.renderer() + ".");
    }

    private static double median(List<ShotTime> shots, ToDoubleFunction<ShotTime> figure) {
        double[] sorted = shots.stream().mapToDouble(figure).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    private static String dearest(Map<String, Double> passes, int count) {
        return passes.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(count)
                .map(e -> String.format(Locale.ROOT, "%s %.1f", e.getKey(), e.getValue()))
                .collect(Collectors.joining("  "));
    }
}
