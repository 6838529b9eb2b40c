package dev.phosphene.app.draw;

import dev.phosphene.app.film.BuiltPlaces;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.film.Shot;
import dev.phosphene.core.output.Output;
import dev.phosphene.core.output.Tier;
import dev.phosphene.core.time.FrameRate;
import dev.phosphene.render.context.EglDevice;
import dev.phosphene.render.context.HeadlessContext;
import dev.phosphene.render.frame.FrameRenderer;
import dev.phosphene.render.frame.PassWatch;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Limits;
import dev.phosphene.render.pass.Development.Print;
import dev.phosphene.shaders.source.Programs;
import dev.phosphene.shaders.source.ShaderSources;
import org.jspecify.annotations.Nullable;
import org.tinylog.Logger;

/** A GPU without a window, on which easels are set up. */
public final class Studio implements AutoCloseable {
    private final HeadlessContext context;
    private final Programs programs = new Programs(ShaderSources.standard());
    private final BuiltPlaces places;

    private Studio(HeadlessContext context, BuiltPlaces places) {
        this.context = context;
        this.places = places;
    }

    /** Lets the GPU's driver load while others still read and check; {@link #open} then finds it there. Its troubles are open's to tell. */
    public static void loadAhead() {
        Thread thread = new Thread(
                () -> {
                    try {
                        EglDevice.list();
                    } catch (Fault later) {
                        Logger.debug(later.getMessage());
                    }
                },
                "driver");
        thread.setDaemon(true);
        thread.start();
    }

    /** Opens the best GPU, or the one that {@code gpu} names. */
    public static Studio open(@Nullable String gpu) {
        return new Studio(HeadlessContext.open(gpu), BuiltPlaces.ofUser());
    }

    /** Whether the CPU draws. */
    public boolean software() {
        return limits().software();
    }

    /** What the driver calls itself. */
    public String renderer() {
        return limits().renderer() + ", " + limits().version();
    }

    /** The driver and what it can hold. */
    public Limits limits() {
        return context.gpu().limits();
    }

    /** Begins to bring the places of a stretch of film here, for the easel that will want them. */
    public void fetch(Film film, double from, double to, Tier tier) {
        places.fetch(
                film.shots().stream()
                        .filter(shot -> shot.start() <= to && shot.end() > from)
                        .map(Shot::place)
                        .distinct()
                        .toList(),
                tier);
    }

    /** Something that draws a film for an output. */
    public Easel easel(Film film, Output output, Print print) {
        return easel(film, output, film.rate(), print);
    }

    /** Something that draws a film for an output, with frames counted at a rate that need not be the film's own. */
    public Easel easel(Film film, Output output, FrameRate rate, Print print) {
        return easel(film, output, rate, print, PassWatch.NONE);
    }

    /** The same, and {@code watch} hears of every pass. */
    public Easel easel(Film film, Output output, FrameRate rate, Print print, PassWatch watch) {
        Gpu gpu = context.gpu();
        FrameRenderer renderer = new FrameRenderer(gpu, programs, film, places, output, print, watch);
        return new Easel(gpu, renderer, film, output, rate, print);
    }

    /** The scope that owns what is made here. */
    public Gpu gpu() {
        return context.gpu();
    }

    @Override
    public void close() {
        context.close();
    }
}
