package dev.phosphene.render.pass;

import dev.phosphene.render.gl.Format;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Pipeline;
import dev.phosphene.render.gl.Program;
import dev.phosphene.render.gl.Sampling;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.gl.UploadRing;
import dev.phosphene.shaders.image.BloomBlock;
import dev.phosphene.shaders.image.BloomInputs;
import dev.phosphene.shaders.source.Programs;
import java.util.ArrayList;
import java.util.List;

/** The veil that a lens spreads over its picture: the same light, wider. No threshold, and not a photon more (Jimenez 2014). */
public final class Bloom implements AutoCloseable {
    /** Lines of the coarsest level: the veil is as wide in every size of picture. */
    private static final int COARSEST = 9;

    private final Program downProgram;
    private final Program upProgram;
    private final Pipeline down;
    private final Pipeline up;
    private final List<Target> halves = new ArrayList<>();
    private final List<Target> veils = new ArrayList<>();
    private final List<BloomInputs> downInputs = new ArrayList<>();
    private final List<BloomInputs> upInputs = new ArrayList<>();
    private final BloomBlock block = new BloomBlock(0.62f);

    public Bloom(Gpu gpu, Programs programs, int width, int height) {
        downProgram = new Program(gpu, programs.program("bloom/down"));
        upProgram = new Program(gpu, programs.program("bloom/up"));
        down = Pipeline.screen(gpu, downProgram);
        up = Pipeline.screen(gpu, upProgram);
        int w = width;
        int h = height;
        while (halves.isEmpty() || h > COARSEST) {
            w = (w + 1) / 2;
            h = (h + 1) / 2;
            halves.add(Target.of(gpu, "bloom half " + halves.size(), w, h, null, Format.RGBA16F));
        }
        for (Target half : halves.subList(0, halves.size() - 1)) {
            veils.add(Target.of(gpu, "bloom veil " + veils.size(), half.width(), half.height(), null, Format.RGBA16F));
        }
        for (int i = 0; i < veils.size(); i++) {
            downInputs.add(inputs(halves.get(i), halves.get(i)));
            upInputs.add(inputs(halves.get(i), i + 1 < veils.size() ? veils.get(i + 1) : halves.getLast()));
        }
    }

    /** The light of a picture as the lens spreads it, half the picture's size. */
    public Target spread(UploadRing ring, Target picture) {
        down.drawScreen(halves.getFirst(), inputs(picture, picture));
        for (int i = 1; i < halves.size(); i++) {
            down.drawScreen(halves.get(i), downInputs.get(i - 1));
        }
        ring.bind(block);
        for (int i = veils.size() - 1; i >= 0; i--) {
            up.drawScreen(veils.get(i), upInputs.get(i));
        }
        return veils.isEmpty() ? halves.getFirst() : veils.getFirst();
    }

    private static BloomInputs inputs(Target finer, Target coarser) {
        return new BloomInputs(
                finer.colour().as2D(Sampling.LINEAR), coarser.colour().as2D(Sampling.LINEAR));
    }

    @Override
    public void close() {
        halves.forEach(Target::close);
        veils.forEach(Target::close);
        downProgram.close();
        upProgram.close();
    }
}
