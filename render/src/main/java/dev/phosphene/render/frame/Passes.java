package dev.phosphene.render.frame;

import dev.phosphene.core.output.Output;
import dev.phosphene.core.output.Tier;
import dev.phosphene.core.parameter.Phenomena;
import dev.phosphene.render.gl.Format;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Program;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.gl.Texture;
import dev.phosphene.render.gl.UploadRing;
import dev.phosphene.render.light.Crevices;
import dev.phosphene.render.light.Illumination;
import dev.phosphene.render.light.Kit;
import dev.phosphene.render.light.Lamps;
import dev.phosphene.render.pass.Accumulation;
import dev.phosphene.render.pass.Air;
import dev.phosphene.render.pass.Bloom;
import dev.phosphene.render.pass.Crystal;
import dev.phosphene.render.pass.Development;
import dev.phosphene.render.pass.Dissolve;
import dev.phosphene.render.pass.Grains;
import dev.phosphene.render.pass.Lens;
import dev.phosphene.render.pass.Look;
import dev.phosphene.render.pass.Sky;
import dev.phosphene.render.pass.SphereColours;
import dev.phosphene.render.scene.ShadowBox;
import dev.phosphene.render.scene.ShadowPass;
import dev.phosphene.render.scene.SphereShadows;
import dev.phosphene.render.scene.Substances;
import dev.phosphene.render.scene.SurfacePass;
import dev.phosphene.shaders.frame.FrameBlock;
import dev.phosphene.shaders.frame.SurfaceInputs;
import dev.phosphene.shaders.frame.WorldBlock;
import dev.phosphene.shaders.source.Programs;
import dev.phosphene.shaders.splat.TrailBlock;
import java.util.List;
import java.util.Objects;
import org.joml.Vector3f;
import org.jspecify.annotations.Nullable;

/** The passes of a frame and the picture they draw into, made once for an output; one method a pass. */
final class Passes implements AutoCloseable {
    private static final int DRAFT_SHADOWS = 1024;
    private static final int SHADOWS = 2048;
    private static final int SPHERE_FACE = 256;

    private final PassWatch watch;
    private final UploadRing ring;
    private final int samples;
    final Target picture;
    /** The picture's colour alone, for passes that read its depth. */
    private final Target colour;

    private final Substances substances;
    /** The light behind the sphere, for it to bend. */
    private final Target behind;

    private final SphereColours sphereColours;
    private final Program bounce;
    private final Lamps lamps;
    /** What air and surfaces of the room at hand are lit by, from its air to its shining ones. */
    private @Nullable SurfaceInputs surfaceInputs;

    private @Nullable Room lit;

    private final ShadowPass shadows;
    private final SphereShadows sphereShadows;
    private final SurfacePass surfaces;
    private final Crevices crevices;
    private final Illumination illumination;
    private final Sky sky;
    private final Air air;
    private final Crystal crystal;
    private final Lens lens;
    private final Grains grains;
    final Accumulation now;
    final Accumulation leaving;
    private final Dissolve dissolve;
    private final Bloom bloom;
    private final Development development;

    Passes(Gpu gpu, Programs programs, UploadRing ring, Output output, Development.Print print, PassWatch watch) {
        int width = output.width();
        int height = output.height();
        this.watch = watch;
        this.ring = ring;
        this.samples = output.samples();
        picture = Target.of(gpu, "light", width, height, Format.DEPTH32F, Format.RGBA16F);
        colour = Target.over(gpu, "light colour", List.of(picture.colour()), null);
        substances = new Substances(gpu, picture);
        behind = Target.of(gpu, "behind the sphere", width, height, null, Format.RGBA16F);
        sphereColours = new SphereColours(gpu, programs);
        bounce = new Program(gpu, programs.program("light/bounce"));
        lamps = new Lamps(gpu, programs);
        shadows = new ShadowPass(gpu, programs, ring, output.tier() == Tier.DRAFT ? DRAFT_SHADOWS : SHADOWS);
        sphereShadows = new SphereShadows(
                gpu, programs, ring, SPHERE_FACE << output.tier().ordinal());
        surfaces = new SurfacePass(gpu, programs, ring);
        crevices = new Crevices(gpu, programs, width, height);
        illumination = new Illumination(gpu, programs);
        sky = new Sky(gpu, programs, TwilightSky.COLUMNS, TwilightSky.ROWS);
        air = new Air(gpu, programs, output);
        crystal = new Crystal(gpu, programs);
        lens = new Lens(gpu, programs, output);
        grains = new Grains(gpu, programs, output);
        now = new Accumulation(gpu, programs, "sum", width, height);
        leaving = new Accumulation(gpu, programs, "leaving sum", width, height);
        dissolve = new Dissolve(gpu, programs, width, height);
        bloom = new Bloom(gpu, programs, width, height);
        development = new Development(gpu, programs, print, width, height);
    }

    /** Texels of the shadow map, a side. */
    int shadowTexels() {
        return shadows.texels();
    }

    /** Binds the moment's sky for everything that reflects or shows it. */
    void bindSky(TwilightSky said) {
        sky.bind(said.texels());
    }

    /** Sums the light that has bounced in the place. */
    void bounce(Room room, WorldBlock world) {
        watch.next("bounce");
        room.bounces().sum(bounce, ring, world);
    }

    /** Works out what colours the sphere throws, if it is there. */
    void sphereColours(dev.phosphene.core.parameter.Crystal said) {
        watch.next("sphere colours");
        if (said.presence() > 0) {
            sphereColours.cast();
        }
    }

    /** Draws what the key light sees. Leaves its frame block bound. */
    void shadow(Room room, FrameBlock camera, ShadowBox box) {
        watch.next("shadow");
        shadows.draw(camera, box, room.scene(), room.casters());
    }

    /** Kindles the small lamps that the camera sees by. */
    void lamps(Room room) {
        watch.next("lamps");
        room.homes().bind();
        lamps.kindle(ring, room.homes().fireflies(), room.lamps());
    }

    /** Draws what the sphere's light meets first. Leaves its frame block bound. */
    void sphereShadow(Room room, FrameBlock camera, WorldBlock world) {
        watch.next("sphere shadow");
        sphereShadows.draw(camera, world, room.scene(), room.casters());
    }

    /** Chooses what the camera sees. */
    void see(Room room, FrameBlock camera, Vector3f detailEye) {
        watch.next("see");
        room.seen().select(camera.clipFromWorld(), detailEye, 1, material -> true);
    }

    /** Draws everything opaque into a new picture: what it is made of, and what it sends out itself. */
    void opaque(Room room) {
        watch.next("opaque");
        picture.clear(0, 0, 0, 0, 1);
        picture.clearDepth();
        surfaces.drawOpaque(substances.drawn(), Objects.requireNonNull(surfaceInputs), room.scene(), room.seen());
    }

    /** Lights it, but for what crevices and near bodies keep. */
    void light(WorldBlock world) {
        watch.next("crevices");
        Texture kept = crevices.seek(picture.depth());
        watch.next("light");
        illumination.light(Kit.of(world), picture, Objects.requireNonNull(surfaceInputs), substances.inputs(kept));
    }

    void sky() {
        watch.next("sky");
        sky.draw(picture);
    }

    /** Fills the air before the camera with the light of the moment. */
    void fillAir(Room room) {
        watch.next("air");
        if (room != lit) {
            lit = room;
            surfaceInputs = room.bounces()
                    .inputs(
                            shadows.map(),
                            room.impostors(),
                            sphereColours.map(),
                            sphereShadows.map(),
                            sphereShadows.depths());
        }
        air.fill(Objects.requireNonNull(surfaceInputs), room.airGround());
    }

    void air() {
        watch.next("air");
        air.veil(colour, picture.depth());
    }

    /** Draws the sphere, if it is there. */
    void crystal(dev.phosphene.core.parameter.Crystal said) {
        watch.next("crystal");
        if (said.presence() > 0) {
            behind.copyFrom(colour);
            crystal.draw(picture, behind.colour());
        }
    }

    /** Adds what only shines: wings and strings. */
    void additive(Room room) {
        watch.next("additive");
        surfaces.drawAdditive(picture, Objects.requireNonNull(surfaceInputs), room.scene(), room.seen());
    }

    Target lens(FrameBlock camera, float exposure) {
        watch.next("lens");
        boolean moves = camera.sphereStep().w > 0;
        return lens.focus(colour, picture.depth(), ring, exposure, moves);
    }

    void grains(Target focused, Room room, Phenomena said, @Nullable TrailBlock way, double kindling) {
        watch.next("grains");
        grains.add(focused, picture.depth(), ring, said, room.homes(), way, kindling);
    }

    Target accumulate(Accumulation sum, Target focused, int index) {
        watch.next("accumulate");
        return sum.add(focused, index);
    }

    Target dissolve(Target light, Target old, float factor, float oldFactor, float mix) {
        watch.next("dissolve");
        return dissolve.expose(ring, light, old, samples, factor, oldFactor, mix);
    }

    Target bloom(Target exposed) {
        watch.next("bloom");
        return bloom.spread(ring, exposed);
    }

    Target develop(Target exposed, Target veil, Look look, int frame, float exposure) {
        watch.next("develop");
        Target developed = development.develop(ring, exposed, veil, look, frame, exposure);
        watch.next("end");
        return developed;
    }

    @Override
    public void close() {
        development.close();
        bloom.close();
        dissolve.close();
        leaving.close();
        now.close();
        grains.close();
        lens.close();
        crystal.close();
        air.close();
        sky.close();
        illumination.close();
        crevices.close();
        surfaces.close();
        sphereShadows.close();
        shadows.close();
        lamps.close();
        bounce.close();
        sphereColours.close();
        behind.close();
        substances.close();
        colour.close();
        picture.close();
    }
}
