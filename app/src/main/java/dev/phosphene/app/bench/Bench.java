package dev.phosphene.app.bench;

import dev.phosphene.app.draw.Easel;
import dev.phosphene.app.draw.Studio;
import dev.phosphene.app.picture.Picture;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.film.Shot;
import dev.phosphene.core.output.Output;
import dev.phosphene.render.pass.Development.Print;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Draws the middle of every shot a few times and takes medians. */
public final class Bench {
    private Bench() {}

    /**
     * Times every shot.
     *
     * @param times how often each moment is drawn, once for the whole and once for its passes
     * @param each hears of each shot when it is done
     */
    public static List<ShotTime> shots(Studio studio, Film film, Output output, int times, Consumer<ShotTime> each) {
        List<ShotTime> shots = new ArrayList<>();
        try (PassClock clock = new PassClock(studio.gpu());
                Easel easel = studio.easel(film, output, film.rate(), Print.EIGHT_BIT, clock);
                Picture picture = new Picture(output.width(), output.height())) {
            for (Shot shot : film.shots()) {
                ShotTime time = shot(shot, easel, clock, picture, times);
                shots.add(time);
                each.accept(time);
            }
        }
        return shots;
    }

    private static ShotTime shot(Shot shot, Easel easel, PassClock clock, Picture picture, int times) {
        double moment = (shot.start() + shot.end()) / 2;
        // Once for the place, and whatever shader variants the driver still has to make.
        easel.drawAt(moment, picture);
        List<Double> whole = new ArrayList<>();
        ProcessorTime processorTime = new ProcessorTime();
        List<Double> processor = new ArrayList<>();
        List<Map<String, Double>> passes = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            double worked = processorTime.milliseconds();
            easel.drawAt(moment, picture);
            whole.add((System.nanoTime() - start) / 1e6);
            processor.add(processorTime.milliseconds() - worked);
            clock.listen(true);
            easel.drawAt(moment, picture);
            clock.listen(false);
            passes.add(clock.take());
        }
        return new ShotTime(
                shot.index(), shot.name(), moment, Medians.of(whole), Medians.of(processor), Medians.ofEach(passes));
    }
}
