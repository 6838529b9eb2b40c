package dev.phosphene.app.bench;

import dev.phosphene.app.capture.Capture;
import dev.phosphene.app.capture.Recipe;
import dev.phosphene.app.console.Messages;
import dev.phosphene.app.console.Progress;
import dev.phosphene.app.draw.Easel;
import dev.phosphene.app.draw.Studio;
import dev.phosphene.app.option.FrameSpan;
import dev.phosphene.app.picture.Picture;
import dev.phosphene.app.sound.Silence;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.output.Output;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What encoding adds to drawing.
 *
 * @param frames frames of one stretch
 * @param drawing seconds to draw and read back a stretch, median
 * @param capturing seconds to capture the same stretch, median
 * @param ratio median of capturing over drawing, pair by pair
 * @param processorRatio the same by processor time of all threads, whatever else the machine does
 */
public record CaptureCost(int frames, double drawing, double capturing, double ratio, double processorRatio) {
    private static final int FRAMES = 48;

    /** Draws and captures the same stretch in turns, so that both see the same machine. */
    public static CaptureCost of(Studio studio, Film film, Output output, double from, int times) {
        Recipe recipe = Recipe.of(folder().resolve("bench.mp4").toString(), null);
        long first = film.rate().framesIn(from);
        FrameSpan span =
                new FrameSpan(first, Math.min(first + FRAMES, film.rate().framesIn(film.length())));
        List<Double> drawing = new ArrayList<>();
        List<Double> capturing = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        List<Double> processorRatios = new ArrayList<>();
        ProcessorTime processor = new ProcessorTime();
        try (Easel easel = studio.easel(film, output, recipe.print());
                Picture picture = new Picture(output.width(), output.height())) {
            easel.draw(span.first(), picture);
            for (int i = 0; i < times; i++) {
                // The order changes every time: whatever grows slower or faster meanwhile hits both alike.
                double before = processor.milliseconds();
                boolean drawFirst = i % 2 == 0;
                double former = drawFirst ? draw(easel, span, picture) : capture(easel, span, recipe, output, film);
                double between = processor.milliseconds();
                double latter = drawFirst ? capture(easel, span, recipe, output, film) : draw(easel, span, picture);
                double worked = (processor.milliseconds() - between) / (between - before);
                drawing.add(drawFirst ? former : latter);
                capturing.add(drawFirst ? latter : former);
                processorRatios.add(drawFirst ? worked : 1 / worked);
                ratios.add(capturing.getLast() / drawing.getLast());
            }
        }
        delete(recipe.path());
        return new CaptureCost(
                (int) span.count(),
                Medians.of(drawing),
                Medians.of(capturing),
                Medians.of(ratios),
                Medians.of(processorRatios));
    }

    private static double draw(Easel easel, FrameSpan span, Picture picture) {
        long start = System.nanoTime();
        for (long frame = span.first(); frame < span.end(); frame++) {
            if (easel.full()) {
                easel.take(picture);
            }
            easel.begin(frame);
        }
        while (easel.waiting() > 0) {
            easel.take(picture);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double capture(Easel easel, FrameSpan span, Recipe recipe, Output output, Film film) {
        Messages nobody = new Messages(new PrintStream(OutputStream.nullOutputStream()), false);
        long start = System.nanoTime();
        Capture.run(easel, span, recipe.open(output, film.rate(), new Silence(2)), new Progress(nobody, span.count()));
        return (System.nanoTime() - start) / 1e9;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("phosphene-bench-");
        } catch (IOException e) {
            throw Fault.world("Cannot make a folder for the bench: " + e.getMessage() + ".");
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw Fault.world("Cannot delete " + file + ": " + e.getMessage() + ".");
        }
    }
}
