package dev.phosphene.render.pass;

import dev.phosphene.core.output.Output;
import dev.phosphene.core.parameter.Phenomena;
import dev.phosphene.render.gl.Blend;
import dev.phosphene.render.gl.Buffer;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.NoInputs;
import dev.phosphene.render.gl.Pipeline;
import dev.phosphene.render.gl.Program;
import dev.phosphene.render.gl.Sampling;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.gl.Texture;
import dev.phosphene.render.gl.UploadRing;
import dev.phosphene.shaders.image.DepthInputs;
import dev.phosphene.shaders.source.Programs;
import dev.phosphene.shaders.splat.FlakeBlock;
import dev.phosphene.shaders.splat.GrainBlock;
import dev.phosphene.shaders.splat.SplatBlock;
import dev.phosphene.shaders.splat.TrailBlock;
import org.joml.Vector4f;
import org.jspecify.annotations.Nullable;

/**
 * Stardust, ash, dust, motes, spores and fireflies: each kind a compute program that places its grains by closed form and adds them to a
 * fixed-point picture, which is then added to the light.
 */
public final class Grains implements AutoCloseable {
    private static final int GROUP = 64;

    private final Emitter trail;
    private final Emitter ash;
    private final Program flakesProgram;
    private final Buffer flakes;
    private final Emitter motes;
    private final Emitter dust;
    private final Emitter spores;
    private final Emitter fireflies;
    private final Program resolveProgram;
    private final Pipeline resolve;
    private final Buffer energy;
    private final Vector4f shape = new Vector4f();
    private final float lensShare;
    private final float widest;

    /** A kind of grain: its program, and how many the tier has. Fewer are brighter, so that all tiers look alike. */
    private record Emitter(Program program, int count, float brightness, float fewer) implements AutoCloseable {
        static Emitter of(Gpu gpu, Programs programs, Output output, String name, int draft, int preview, int cinema) {
            int count =
                    switch (output.tier()) {
                        case DRAFT -> draft;
                        case PREVIEW -> preview;
                        case CINEMA -> cinema;
                    };
            return new Emitter(
                    new Program(gpu, programs.program("splat/" + name)),
                    count,
                    (float) preview / count,
                    (float) cinema / count);
        }

        @Override
        public void close() {
            program.close();
        }
    }

    public Grains(Gpu gpu, Programs programs, Output output) {
        trail = Emitter.of(gpu, programs, output, "trail", 120_000, 500_000, 2_000_000);
        // Ash counts are whole work groups for each of the 120 shards.
        ash = Emitter.of(gpu, programs, output, "ash", 46_080, 122_880, 399_360);
        flakesProgram = new Program(gpu, programs.program("splat/flakes"));
        flakes = new Buffer(gpu, "flakes", Flakes.among(ash.count));
        motes = Emitter.of(gpu, programs, output, "motes", 40_000, 120_000, 400_000);
        dust = Emitter.of(gpu, programs, output, "dust", 16_000, 50_000, 160_000);
        spores = Emitter.of(gpu, programs, output, "spores", 4_000, 10_000, 24_000);
        fireflies = Emitter.of(gpu, programs, output, "fireflies", 1, 1, 1);
        resolveProgram = new Program(gpu, programs.program("splat/resolve"));
        resolve = Pipeline.screen(gpu, resolveProgram).with(Blend.ADD);
        energy = new Buffer(gpu, "grains", 12L * output.width() * output.height());
        lensShare = Lens.shareOf(output.samples());
        widest = Lens.widest(output) * 0.5f;
    }

    /**
     * Adds all grains of a moment to a picture.
     *
     * @param depth of the picture's surfaces
     * @param way where the sphere was, or null when nothing of its trail shines
     * @param kindling share of the ash that kindles a second
     */
    public void add(
            Target picture,
            Texture depth,
            UploadRing ring,
            Phenomena said,
            GrainHomes homes,
            @Nullable TrailBlock way,
            double kindling) {
        Vector4f trailShape = new Vector4f(
                (float) said.crystal().radius(), (float) said.stardust().glow(), (float) kindling, 0);
        DepthInputs inputs = new DepthInputs(depth.as2D(Sampling.NEAREST));
        boolean any = false;
        if (way != null) {
            ring.bind(way);
            any = splat(trail, trail.count, inputs, ring, trailShape, homes, any);
        }
        if (said.ash().amount() > 0) {
            any = splat(ash, ash.count, inputs, ring, trailShape, homes, any);
            flakes.bindAs(FlakeBlock.class);
            int listed = (int) (flakes.size() / Integer.BYTES);
            flakesProgram.dispatch(inputs, (listed + GROUP - 1) / GROUP, 1, 1);
        }
        if (between(said.crowd().presence()) || between(said.crowd().twilight())) {
            any = splat(motes, motes.count, inputs, ring, trailShape, homes, any);
        }
        if (said.stage().dust() > 0) {
            any = splat(dust, dust.count, inputs, ring, trailShape, homes, any);
        }
        if (said.fireflies().spores() > 0 && homes.spores) {
            any = splat(spores, spores.count, inputs, ring, trailShape, homes, any);
        }
        if (said.fireflies().amount() > 0 && homes.fireflies > 0) {
            homes.bind();
            any = splat(fireflies, homes.fireflies, inputs, ring, trailShape, homes, any);
        }
        if (any) {
            resolve.drawScreen(picture, NoInputs.NONE);
        }
    }

    private static boolean between(double share) {
        return share > 0 && share < 1;
    }

    private boolean splat(
            Emitter emitter,
            int count,
            DepthInputs inputs,
            UploadRing ring,
            Vector4f trailShape,
            GrainHomes homes,
            boolean begun) {
        if (!begun) {
            energy.clear();
            energy.bindAs(SplatBlock.class);
        }
        ring.bind(new GrainBlock(
                shape.set(emitter.brightness, lensShare, widest, emitter.fewer),
                trailShape,
                homes.sporeLow,
                homes.sporeHigh,
                count));
        emitter.program.dispatch(inputs, (count + GROUP - 1) / GROUP, 1, 1);
        return true;
    }

    @Override
    public void close() {
        trail.close();
        ash.close();
        flakes.close();
        flakesProgram.close();
        motes.close();
        dust.close();
        spores.close();
        fireflies.close();
        resolveProgram.close();
        energy.close();
    }
}
