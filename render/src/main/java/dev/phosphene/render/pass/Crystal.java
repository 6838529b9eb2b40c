package dev.phosphene.render.pass;

import dev.phosphene.render.gl.Blend;
import dev.phosphene.render.gl.Cull;
import dev.phosphene.render.gl.Depth;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Pipeline;
import dev.phosphene.render.gl.Program;
import dev.phosphene.render.gl.Sampling;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.gl.Texture;
import dev.phosphene.shaders.crystal.CrystalInputs;
import dev.phosphene.shaders.source.Programs;

/** The crystal sphere, ray traced on two triangles that hold its outline. */
public final class Crystal implements AutoCloseable {
    private final Program program;
    private final Pipeline pipeline;

    public Crystal(Gpu gpu, Programs programs) {
        program = new Program(gpu, programs.program("crystal/crystal"));
        pipeline = new Pipeline(gpu, program, Depth.WRITE, Blend.OVER, Cull.NOTHING, false);
    }

    /** Draws it into a picture that has depth; {@code scene} is a copy of that picture's light without the sphere. */
    public void draw(Target picture, Texture scene) {
        pipeline.drawTriangles(picture, new CrystalInputs(scene.as2D(Sampling.LINEAR)), 2);
    }

    @Override
    public void close() {
        program.close();
    }
}
