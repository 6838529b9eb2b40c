package dev.phosphene.render.frame;

import dev.phosphene.core.output.Output;
import dev.phosphene.core.output.Tier;
import dev.phosphene.render.gl.Format;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Program;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.gl.UploadRing;
import dev.phosphene.render.pass.Accumulation;
import dev.phosphene.render.pass.Air;
import dev.phosphene.render.pass.Bloom;
import dev.phosphene.render.pass.Crystal;
import dev.phosphene.render.pass.Development;
import dev.phosphene.render.pass.Dissolve;
import dev.phosphene.render.pass.Grains;
import dev.phosphene.render.pass.Lens;
import dev.phosphene.render.pass.Sky;
import dev.phosphene.render.scene.ShadowPass;
import dev.phosphene.render.scene.SurfacePass;
import dev.phosphene.shaders.source.Programs;
import java.util.List;

/** The passes of a frame and the picture they draw into, made once for an output. */
final class Passes implements AutoCloseable {
    final Target picture;
    /** The picture's colour alone, for passes that read its depth. */
    final Target colour;

    final ShadowPass shadows;
    final Program bounce;
    final SurfacePass surfaces;
    final Sky sky;
    final Air air;
    private final Crystal crystal;
    /** The light behind the sphere, for it to bend. */
    private final Target behind;

    final Lens lens;
    final Grains grains;
    final Accumulation now;
    final Accumulation leaving;
    final Dissolve dissolve;
    final Bloom bloom;
    final Development development;

    Passes(Gpu gpu, Programs programs, UploadRing ring, Output output, Development.Print print) {
        int width = output.width();
        int height = output.height();
        picture = Target.of(gpu, "light", width, height, Format.DEPTH32F, Format.RGBA16F);
        colour = Target.over(gpu, "light colour", List.of(picture.colour()), null);
        shadows = new ShadowPass(gpu, programs, ring, output.tier() == Tier.DRAFT ? 1024 : 2048);
        bounce = new Program(gpu, programs.program("light/bounce"));
        surfaces = new SurfacePass(gpu, programs, ring);
        sky = new Sky(gpu, programs);
        air = new Air(gpu, programs);
        crystal = new Crystal(gpu, programs);
        behind = Target.of(gpu, "behind the sphere", width, height, null, Format.RGBA16F);
        lens = new Lens(gpu, programs, output);
        grains = new Grains(gpu, programs, output);
        now = new Accumulation(gpu, programs, "sum", width, height);
        leaving = new Accumulation(gpu, programs, "leaving sum", width, height);
        dissolve = new Dissolve(gpu, programs, width, height);
        bloom = new Bloom(gpu, programs, width, height);
        development = new Development(gpu, programs, print, width, height);
    }

    /** The picture, black and infinitely deep. */
    Target begin() {
        picture.clear(0, 0, 0, 0, 1);
        picture.clearDepth();
        return picture;
    }

    /** Draws the sphere into the picture, if it is there. */
    void crystal(dev.phosphene.core.parameter.Crystal said) {
        if (said.presence() > 0) {
            behind.copyFrom(colour);
            crystal.draw(picture, behind.colour());
        }
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
        behind.close();
        crystal.close();
        air.close();
        sky.close();
        surfaces.close();
        bounce.close();
        shadows.close();
        colour.close();
        picture.close();
    }
}
