package dev.phosphene.app.draw;

import dev.phosphene.app.film.BuiltPlaces;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.output.Output;
import dev.phosphene.core.time.FrameRate;
import dev.phosphene.render.context.HeadlessContext;
import dev.phosphene.render.frame.FrameRenderer;
import dev.phosphene.render.frame.PassWatch;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Limits;
import dev.phosphene.render.pass.Development.Print;
import dev.phosphene.shaders.source.Programs;
import dev.phosphene.shaders.source.ShaderSources;
import org.jspecify.annotations.Nullable;

/** A GPU without a window, on which easels are set up. */
public final class Studio implements AutoCloseable {
    private final HeadlessContext context;
    private final Programs programs = new Programs(ShaderSources.standard());
    private final BuiltPlaces places = BuiltPlaces.ofUser();

    private Studio(HeadlessContext context) {
        this.context = context;
    }

    /** Opens the best GPU, or the one that {@code gpu} names. */
    public static Studio open(@Nullable String gpu) {
        return new Studio(HeadlessContext.open(gpu));
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
