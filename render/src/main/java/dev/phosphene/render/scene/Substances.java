package dev.phosphene.render.scene;

import dev.phosphene.render.gl.Format;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Sampling;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.gl.Texture;
import dev.phosphene.shaders.light.SubstanceInputs;
import java.util.List;

/** What a picture's surfaces say they are made of, a pixel each, beside what they send out themselves. */
public final class Substances implements AutoCloseable {
    private final Target picture;
    private final Target made;
    private final Target drawn;
    private final Texture seen;

    /** Beside a picture with depth. */
    public Substances(Gpu gpu, Target picture) {
        int width = picture.width();
        int height = picture.height();
        this.picture = picture;
        made = Target.of(gpu, "substances", width, height, null, Format.RGBA16F, Format.RGBA16F, Format.RGBA16F);
        drawn = Target.over(
                gpu,
                "surfaces",
                List.of(picture.colour(), made.colour(0), made.colour(1), made.colour(2)),
                picture.depth());
        seen = Texture.plane(gpu, "depth of surfaces", picture.depth().format(), width, height);
    }

    /** What surfaces are drawn into. Where none is, nothing is said. */
    public Target drawn() {
        return drawn;
    }

    /** What they have said, for a pass that draws into the picture they belong to. */
    public SubstanceInputs inputs(Texture crevices) {
        seen.copyFrom(picture.depth());
        return new SubstanceInputs(
                made.colour(0).as2D(Sampling.NEAREST),
                made.colour(1).as2D(Sampling.NEAREST),
                made.colour(2).as2D(Sampling.NEAREST),
                seen.as2D(Sampling.NEAREST),
                crevices.as2D(Sampling.NEAREST));
    }

    @Override
    public void close() {
        drawn.close();
        made.close();
        seen.close();
    }
}
