package dev.phosphene.render.light;

import dev.phosphene.render.gl.Buffer;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.NoInputs;
import dev.phosphene.render.gl.Program;
import dev.phosphene.render.gl.UploadRing;
import dev.phosphene.shaders.block.BlockLayout;
import dev.phosphene.shaders.light.KindleBlock;
import dev.phosphene.shaders.light.KindledBlock;
import dev.phosphene.shaders.light.LampBlock;
import dev.phosphene.shaders.source.Programs;

/**
 * The small lamps of a moment: fireflies, wings, embers, sparks, each a closed form of the moment, found by the clusters of the view that they
 * reach into.
 */
public final class Lamps implements AutoCloseable {
    /** Most lamps that places may have, dark ones counted. */
    static final int SLOTS = 8192;
    /** Shards of the sphere, lamps of the veil and the first moss, as light/kindle.comp numbers them. */
    private static final int OTHERS = 120 + 24 + 1;

    private static final int ROW = 16;

    private final Program kindle;
    private final Program gather;
    private final Program reach;
    private final Buffer kindled;
    private final Buffer lamps;

    public Lamps(Gpu gpu, Programs programs) {
        kindle = new Program(gpu, programs.program("light/kindle"));
        gather = new Program(gpu, programs.program("light/gather"));
        reach = new Program(gpu, programs.program("light/reach"));
        kindled = new Buffer(gpu, "kindled lamps", 2L * ROW * SLOTS);
        lamps = new Buffer(gpu, "lamps", BlockLayout.of(LampBlock.class).size());
    }

    /** Kindles the lamps of the world and camera that are bound, and binds those that the view has. */
    public void kindle(UploadRing ring, int flies, LampHomes homes) {
        int slots = flies + homes.count() + OTHERS;
        if (slots > SLOTS) {
            throw new IllegalStateException(slots + " lamps, more than " + SLOTS);
        }
        kindled.bindAs(KindledBlock.class);
        homes.bind();
        ring.bind(new KindleBlock(flies, homes.count(), OTHERS, slots));
        kindle.dispatch(NoInputs.NONE, (slots + 63) / 64, 1, 1);
        cluster(kindled);
    }

    /** Finds which of these lamps reach which parts of the view, and binds them for surfaces; their counts are bound. */
    void cluster(Buffer slots) {
        slots.bindAs(KindledBlock.class);
        lamps.bindAs(LampBlock.class);
        gather.dispatch(NoInputs.NONE, 1, 1, 1);
        reach.dispatch(NoInputs.NONE, (LampBlock.PARTS + 15) / 16, 1, 1);
    }

    @Override
    public void close() {
        kindle.close();
        gather.close();
        reach.close();
        kindled.close();
        lamps.close();
    }
}
