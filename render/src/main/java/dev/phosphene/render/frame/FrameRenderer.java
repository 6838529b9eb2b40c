package dev.phosphene.render.frame;

import dev.phosphene.core.curve.Stops;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.film.FrameMoment;
import dev.phosphene.core.film.Moment;
import dev.phosphene.core.film.Shot;
import dev.phosphene.core.output.Output;
import dev.phosphene.core.output.Tier;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.gl.UploadRing;
import dev.phosphene.render.pass.Accumulation;
import dev.phosphene.render.pass.Development;
import dev.phosphene.render.scene.ShadowBox;
import dev.phosphene.shaders.frame.FrameBlock;
import dev.phosphene.shaders.frame.WorldBlock;
import dev.phosphene.shaders.source.Programs;
import org.joml.Vector3f;

/**
 * The page that a frame is: from a film and a time to a picture, top to bottom in the order light travels. What it draws depends on nothing
 * but film, time and output; the passes it calls keep no memory of other frames.
 */
public final class FrameRenderer implements AutoCloseable {
    /** Bytes of blocks, lists of what is seen and draw commands in a sub-frame. */
    private static final long UPLOADS = 8L << 20;

    private Film film;
    private final Output output;
    private final SubFrames subFrames;
    private final UploadRing ring;
    private final Rooms rooms;
    private MomentWriter writer;
    private final Passes passes;

    /**
     * A renderer of one film at one size.
     *
     * @param places where the film's places come from
     * @param print what pictures are developed for
     */
    public FrameRenderer(Gpu gpu, Programs programs, Film film, Places places, Output output, Development.Print print) {
        this(gpu, programs, film, places, output, print, PassWatch.NONE);
    }

    /** The same, and {@code watch} hears of every pass. */
    public FrameRenderer(
            Gpu gpu,
            Programs programs,
            Film film,
            Places places,
            Output output,
            Development.Print print,
            PassWatch watch) {
        this.film = film;
        this.output = output;
        this.subFrames = new SubFrames(output.samples());
        this.ring = new UploadRing(gpu, "frame", UPLOADS);
        this.rooms = new Rooms(gpu, ring, places, output.tier());
        this.writer = new MomentWriter(film, output, subFrames);
        this.passes = new Passes(gpu, programs, ring, output, print, watch);
    }

    /** Goes on with another film, or another version of one; passes and places already here stay. */
    public void perform(Film other) {
        film = other;
        writer = new MomentWriter(other, output, subFrames);
    }

    /**
     * The picture that starts at a film time.
     *
     * @param frame number of the frame, for grain and dither alone
     */
    public Target draw(double filmTime, int frame) {
        boolean once = subFrames.count() == 1;
        FrameMoment moment = film.at(filmTime, once ? subFrames.shutter(0) * output.shutter() : 0);
        Moment now = moment.now();
        Moment leaving = moment.leaving();
        Target light = expose(now, filmTime, passes.now, leaving == null);
        Target old = leaving == null ? light : expose(leaving, filmTime, passes.leaving, false);
        float oldFactor = factor(leaving == null ? now : leaving);
        // A draft spares the light of a single sub-frame the pass that sums, mixes and exposes.
        boolean late = leaving == null && once && output.tier() == Tier.DRAFT;
        Target exposed = late ? light : passes.dissolve(light, old, factor(now), oldFactor, (float) moment.mix());
        Target veil = passes.bloom(exposed);
        return passes.develop(exposed, veil, PrintLook.of(moment), frame, late ? factor(now) : 1);
    }

    /** Light of one shot while the shutter is open, summed over the sub-frames; the only one is its own sum. */
    private Target expose(Moment start, double filmTime, Accumulation accumulation, boolean alone) {
        Shot shot = start.shot();
        Room room = rooms.of(shot.place());
        // Levels of detail are chosen for the frame, so that all its sub-frames show the same meshes.
        Vector3f detailEye = MomentWriter.vector(start.camera().eye());
        Target light = passes.picture;
        for (int i = 0; i < subFrames.count(); i++) {
            ring.next();
            boolean once = subFrames.count() == 1;
            Moment moment = once ? start : film.moment(shot, filmTime + subFrames.shutter(i) * output.shutter());
            WorldBlock world = writer.world(moment, room.marks());
            ShadowBox box = writer.shadows(moment, world, passes.shadowTexels());
            FrameBlock camera = writer.camera(moment, i, box);
            ring.bind(world);
            passes.bindSky(writer.sky());
            passes.bounce(room, world);
            if (world.keyDirection().w > 0) {
                passes.shadow(room, camera, box);
            }
            passes.sphereShadow(room, camera, world);
            ring.bind(camera);
            passes.lamps(room);
            passes.sphereColours(moment.phenomena().crystal());
            passes.fillAir(room);
            passes.see(room, camera, detailEye);
            passes.opaque(room);
            passes.light(world);
            passes.sky();
            passes.air();
            passes.crystal(moment.phenomena().crystal());
            passes.additive(room);
            Target focused = passes.lens(camera, factor(moment));
            passes.grains(focused, room, moment.phenomena(), writer.trail(moment), writer.kindling(moment));
            light = alone && once ? focused : passes.accumulate(accumulation, focused, i);
        }
        return light;
    }

    private static float factor(Moment moment) {
        return (float) Stops.factor(moment.exposure());
    }

    @Override
    public void close() {
        passes.close();
        rooms.close();
        ring.close();
    }
}
