package dev.phosphene.render.frame;

import dev.phosphene.core.camera.CameraView;
import dev.phosphene.core.curve.Point;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.film.Moment;
import dev.phosphene.core.film.Shot;
import dev.phosphene.core.output.Output;
import dev.phosphene.render.scene.ShadowBox;
import dev.phosphene.shaders.frame.FrameBlock;
import dev.phosphene.shaders.frame.WorldBlock;
import dev.phosphene.shaders.splat.TrailBlock;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.joml.Vector4f;
import org.jspecify.annotations.Nullable;

/** Turns moments of one film into the blocks that programs read. Blocks are written over: each holds until the next call. */
final class MomentWriter {
    /** Half the width in metres of what the key light's shadow map covers. */
    private static final float SHADOWED = 40;

    private final Output output;
    private final SubFrames subFrames;
    private final FilmEvents events;
    private final Trail trail;
    private final WorldWriter worlds = new WorldWriter();
    private final CameraWriter cameras = new CameraWriter();
    private final DoubleFunction<Point> sphere;
    private final DoubleUnaryOperator kindled;
    private final Vector3f eye = new Vector3f();
    private final Vector3f forward = new Vector3f();
    private final Vector3f toKey = new Vector3f();
    private final ShadowBox shadowBox = new ShadowBox(new Matrix4f(), new Matrix4f());

    MomentWriter(Film film, Output output, SubFrames subFrames) {
        this.output = output;
        this.subFrames = subFrames;
        this.events = new FilmEvents(film);
        this.trail = new Trail(film);
        this.sphere = film.points("crystal", "position");
        this.kindled = film.numbers("ash", "kindle");
    }

    WorldBlock world(Moment moment, Map<String, Point> marks) {
        return worlds.write(moment, events, marks);
    }

    /** The sky of the world last written. */
    TwilightSky sky() {
        return worlds.sky();
    }

    /** The camera's block, with what it needs to look into {@code box}. */
    FrameBlock camera(Moment moment, int index, ShadowBox box) {
        double later = streaks(moment) ? 0.5 * subFrames.streak() * output.shutter() : 0;
        CameraView close = later == 0 ? moment.camera() : cameraAt(moment, later);
        FrameBlock block = cameras.write(moment, close, output, subFrames, index, events.windPhase(moment));
        block.shadowFromWorld().set(box.textureFromWorld());
        sphereStep(moment, later, block.sphereStep());
        return block;
    }

    /** Old film stands still while its picture stands. */
    private static boolean streaks(Moment moment) {
        return moment.shot().clock().pictures() == 0;
    }

    private static CameraView cameraAt(Moment moment, double later) {
        Shot shot = moment.shot();
        return shot.camera().at(shot.clock().shotTime(moment.filmTime() + later - shot.start()));
    }

    private void sphereStep(Moment moment, double later, Vector4f step) {
        step.set(0, 0, 0, (float) later);
        // Past its cut, in a dissolve, the film's sphere is the next shot's.
        boolean own = moment.filmTime() + later < moment.shot().end();
        if (later > 0 && own && moment.phenomena().crystal().presence() > 0) {
            Point to = sphere.apply(moment.filmTime() + later);
            Point from = moment.phenomena().crystal().position();
            step.set((float) (to.x() - from.x()), (float) (to.y() - from.y()), (float) (to.z() - from.z()), (float)
                    later);
        }
    }

    /** What the key light's shadow map covers. */
    ShadowBox shadows(Moment moment, WorldBlock world, int texels) {
        CameraView camera = moment.camera();
        Vector4f key = world.keyDirection();
        return shadowBox.moveTo(
                eye.set(camera.eye().x(), camera.eye().y(), camera.eye().z()),
                forward.set(
                        camera.forward().x(),
                        camera.forward().y(),
                        camera.forward().z()),
                toKey.set(key.x, key.y, key.z),
                SHADOWED,
                texels);
    }

    /** How fast the ash kindles, a share of it a second. */
    double kindling(Moment moment) {
        double step = 0.5 * output.shutter();
        double inShot = Math.min(moment.filmTime() + step, moment.shot().end() - 1e-6);
        double later = kindled.applyAsDouble(inShot);
        return (later - moment.phenomena().ash().kindle()) / step;
    }

    /** Where the sphere was, or null when nothing of its trail shines. */
    @Nullable
    TrailBlock trail(Moment moment) {
        boolean glows = moment.phenomena().stardust().glow() > 0;
        return glows && trail.shines(moment.filmTime()) ? trail.at(moment.filmTime()) : null;
    }

    static Vector3f vector(Point p) {
        return new Vector3f((float) p.x(), (float) p.y(), (float) p.z());
    }
}
