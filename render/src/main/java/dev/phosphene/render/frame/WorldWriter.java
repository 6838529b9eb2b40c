package dev.phosphene.render.frame;

import static dev.phosphene.core.curve.Circle.cos;
import static dev.phosphene.core.curve.Circle.sin;
import static java.lang.StrictMath.exp;

import dev.phosphene.core.curve.Colour;
import dev.phosphene.core.curve.Point;
import dev.phosphene.core.curve.Stops;
import dev.phosphene.core.film.Moment;
import dev.phosphene.core.parameter.Crystal;
import dev.phosphene.core.parameter.Phenomena;
import dev.phosphene.shaders.frame.WorldBlock;
import java.util.Map;
import org.joml.Vector4f;

/** Writes what a moment says of every phenomenon into a {@link WorldBlock} that is used again for every sub-frame. */
final class WorldWriter {
    /** Metres a second that wind of strength 1 blows; the same number stands in wind/wind.glsl. */
    static final double WIND_SPEED = 2.2;
    /** Slow breath of the moss, turns a second: a sleeper's. */
    private static final double BREATH = 0.11;
    /** Radius and height of the risen stage in metres. */
    private static final double STAGE_RADIUS = 6;

    private static final Point NORTH_STAR = new Point(0.12, 0.42, -0.9).unit();
    /** Radiant intensity of a sphere of glow 1: far more than glass that size could hold, as a lamp of a dream. */
    private static final double SPHERE_INTENSITY = 1.6;

    private static final double SPHERE_RANGE = 60;

    private final FilmLight light = new FilmLight();
    private final WorldBlock block = emptyBlock();

    /** A block of nothing: no light, no phenomenon. */
    static WorldBlock emptyBlock() {
        return new WorldBlock(
                new Vector4f(),
                new Vector4f(),
                new Vector4f(),
                new Vector4f(),
                new Vector4f(),
                new Vector4f(),
                new Vector4f(),
                new Vector4f(),
                new Vector4f(),
                new Vector4f(),
                new Vector4f(),
                new Vector4f(),
                new Vector4f(),
                new Vector4f(),
                new Vector4f(),
                new Vector4f(),
                new Vector4f(),
                new Vector4f(),
                vectors(8),
                vectors(4),
                vectors(24),
                new Vector4f(),
                new Vector4f(),
                new Vector4f(),
                new Vector4f(),
                new Vector4f(),
                new Vector4f(),
                new Vector4f(),
                new Vector4f(),
                new Vector4f(),
                new Vector4f(),
                new Vector4f(),
                new Vector4f(),
                new Vector4f());
    }

    private static Vector4f[] vectors(int count) {
        Vector4f[] made = new Vector4f[count];
        for (int i = 0; i < count; i++) {
            made[i] = new Vector4f();
        }
        return made;
    }

    /** The block of a moment in a place whose marks are given. */
    WorldBlock write(Moment moment, FilmEvents events, Map<String, Point> marks) {
        Phenomena said = moment.phenomena();
        events.write(moment, block.beats(), block.thunders(), block.notes());
        writeSky(said, moment);
        writeGround(said, moment, marks);
        writeBeings(said);
        writeSphere(said, events.swirl(moment));
        return block;
    }

    /** The sky of the moment last written. */
    TwilightSky sky() {
        return light.sky;
    }

    private void writeSky(Phenomena said, Moment moment) {
        light.set(said.sky());
        block.keyDirection().set(light.keyDirection);
        block.keyDirection().w = said.sky().shadows() > 0 ? 1 : 0;
        block.keyColour().set(light.keyColour);
        block.skyAmbient().set(light.skyAmbient);
        block.groundAmbient().set(light.groundAmbient);
        double elevation = said.sky().sunElevation();
        double azimuth = said.sky().sunAzimuth();
        double flat = cos(elevation);
        put(
                block.sunDirection(),
                flat * sin(azimuth),
                sin(elevation),
                -flat * cos(azimuth),
                Stops.factor(said.sky().level()));
        put(
                block.skyShape(),
                said.sky().horizon(),
                elevation,
                azimuth,
                said.star().kindle());
        put(
                block.airShape(),
                said.air().density(),
                said.air().base(),
                said.air().height(),
                said.air().patches());
        put(block.airTint(), said.air().tint(), said.air().anisotropy());
        put(
                block.airMist(),
                said.air().mist(),
                said.air().mistHeight(),
                said.air().shafts(),
                0);
        put(
                block.wind(),
                sin(said.wind().heading()),
                said.wind().strength(),
                -cos(said.wind().heading()),
                said.wind().gusts());
        // The star stands where the sphere went.
        Point eye = moment.camera().eye();
        Point sphere = said.crystal().position();
        Point star = eye.distance(sphere) > 100 ? eye.towards(sphere) : NORTH_STAR;
        put(block.star(), star, said.star().flash());
        put(
                block.memory(),
                said.memory().amount(),
                said.memory().weave(),
                said.memory().flash(),
                0);
    }

    private void writeGround(Phenomena said, Moment moment, Map<String, Point> marks) {
        double pulse = 0;
        for (Vector4f beat : block.beats()) {
            pulse += beat.y * exp(-3.2 * beat.x);
        }
        put(
                block.mossShape(),
                said.moss().glow(),
                said.moss().breath(),
                said.moss().pulse() * Math.min(pulse, 1.5),
                said.moss().sapphire());
        put(
                block.mossFront(),
                marks.getOrDefault("first-moss", Point.ORIGIN),
                said.moss().reach());
        double turns = BREATH * moment.worldTime();
        put(block.mossPhase(), turns - StrictMath.floor(turns), 0, 0, 0);
        put(
                block.fireflies(),
                said.fireflies().amount(),
                said.fireflies().gather(),
                said.fireflies().glow(),
                said.fireflies().spores());
        put(block.stone(), said.moonstone().sheen(), said.moonstone().wake(), 0, 0);
        Point stage = marks.getOrDefault("stage", Point.ORIGIN);
        put(block.stageShape(), stage.x(), stage.y() * said.stage().rise(), stage.z(), STAGE_RADIUS);
        put(
                block.stageState(),
                said.stage().rise(),
                said.stage().rings(),
                said.stage().dust(),
                said.heart().strength());
        put(block.ringColour(), said.stage().ringColour(), 0);
    }

    private void writeBeings(Phenomena said) {
        put(
                block.crowd(),
                said.crowd().presence(),
                said.crowd().attention(),
                said.crowd().embers(),
                said.crowd().wings());
        put(block.crowdJoy(), said.crowd().joy(), said.crowd().twilight(), 0, 0);
        put(block.dreamer(), said.dreamer().stand(), said.dreamer().facing());
        put(
                block.dreamerState(),
                said.dreamer().fear(),
                said.dreamer().reach(),
                said.dreamer().calm(),
                said.dreamer().presence());
    }

    private void writeSphere(Phenomena said, double swirl) {
        Crystal crystal = said.crystal();
        put(block.sphere(), crystal.position(), crystal.radius());
        put(block.sphereState(), crystal.presence(), crystal.harmony(), swirl, crystal.glow());
        // Violet-white in the maelstrom, pearl in harmony.
        double h = crystal.harmony();
        double intensity = SPHERE_INTENSITY * crystal.glow() * crystal.presence();
        put(
                block.sphereLight(),
                intensity * (0.82 + 0.22 * h),
                intensity * (0.74 + 0.10 * h),
                intensity * (1.10 - 0.42 * h),
                SPHERE_RANGE);
        put(block.flood(), crystal.position(), said.flood().radius());
        put(block.floodColour(), said.flood().colour(), said.flood().strength());
        put(block.shatter(), said.shatter().impact(), said.shatter().age());
        put(
                block.ash(),
                said.ash().amount(),
                said.ash().drift(),
                said.ash().kindle(),
                said.shatter().presence());
    }

    private static void put(Vector4f to, double x, double y, double z, double w) {
        to.set((float) x, (float) y, (float) z, (float) w);
    }

    private static void put(Vector4f to, Point p, double w) {
        put(to, p.x(), p.y(), p.z(), w);
    }

    private static void put(Vector4f to, Colour c, double w) {
        put(to, c.red(), c.green(), c.blue(), w);
    }
}
