package dev.phosphene.render.pass;

import dev.phosphene.core.output.Output;
import dev.phosphene.render.gl.Blend;
import dev.phosphene.render.gl.Format;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Inputs;
import dev.phosphene.render.gl.Pipeline;
import dev.phosphene.render.gl.Program;
import dev.phosphene.render.gl.Sampling;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.gl.Texture;
import dev.phosphene.shaders.air.AirImages;
import dev.phosphene.shaders.frame.SurfaceInputs;
import dev.phosphene.shaders.image.AirInputs;
import dev.phosphene.shaders.inputs.Input;
import dev.phosphene.shaders.source.Programs;

/** Mist before the camera: filled cell by cell with the light of the moment, then drawn between the eye and everything opaque. */
public final class Air implements AutoCloseable {
    /** Columns of cells a work group has, a side. */
    private static final int GROUP = 8;

    private final Program fill;
    private final Program program;
    private final Pipeline pipeline;
    final Texture veil;
    final Texture lightHere;
    private final AirImages images;
    private final Input.Sampler3D veilRead;
    private final Input.Sampler3D lightRead;

    public Air(Gpu gpu, Programs programs, Output output) {
        fill = new Program(gpu, programs.program("air/froxels"));
        program = new Program(gpu, programs.program("air/air"));
        pipeline = Pipeline.screen(gpu, program).with(Blend.ATTENUATE);
        AirGrid grid = AirGrid.of(output);
        veil = Texture.volume(gpu, "air", Format.RGBA16F, grid.columns(), grid.rows(), grid.slices());
        lightHere = Texture.volume(gpu, "light in the air", Format.RGBA16F, grid.columns(), grid.rows(), grid.slices());
        images = new AirImages(veil.asVolumeImage(), lightHere.asVolumeImage());
        veilRead = veil.as3D(Sampling.LINEAR);
        lightRead = lightHere.as3D(Sampling.LINEAR);
    }

    /** Fills the cells before the camera that is bound, and binds them for all that is seen through them. */
    public void fill(SurfaceInputs light, AirGround ground) {
        Inputs.bind(ground.under(veilRead, lightRead));
        Inputs.bind(images);
        fill.dispatch(light, (veil.width() + GROUP - 1) / GROUP, (veil.height() + GROUP - 1) / GROUP, 1);
    }

    /** Veils a picture by its depth. {@code picture} must not hold that depth. */
    public void veil(Target picture, Texture depth) {
        pipeline.drawScreen(picture, new AirInputs(depth.as2D(Sampling.NEAREST)));
    }

    @Override
    public void close() {
        lightHere.close();
        veil.close();
        program.close();
        fill.close();
    }
}
