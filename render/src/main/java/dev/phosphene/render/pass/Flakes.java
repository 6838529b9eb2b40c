package dev.phosphene.render.pass;

import dev.phosphene.core.hash.Pcg;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Grains of the ash that may be soft: splat/ash.glsl's own hashes, asked beforehand, since few are and each is dear. */
final class Flakes {
    /** Grains of a work group, and shards that each have one of every so many groups. */
    private static final int GROUP = 64;

    private static final int SHARDS = 120;
    /** The largest of each shard's grains, which kindle into great sparks. */
    private static final int SPARKS = 2;
    /** Share of the ash that is flakes, a little more than there are, and the factor that shuffles a chance. */
    private static final float SHARE = 0.00401f;

    private static final float SHUFFLE = 613;

    private Flakes() {}

    /** Numbers of those among the first {@code grains}, ready for the GPU. */
    static ByteBuffer among(int grains) {
        ByteBuffer numbers = ByteBuffer.allocateDirect(Integer.BYTES * grains).order(ByteOrder.nativeOrder());
        for (int grain = 0; grain < grains; grain++) {
            boolean spark = grain / GROUP < SHARDS && grain % GROUP < SPARKS;
            float chance = Pcg.unit(Pcg.hash4(grain, 0, 2, 29, 3)) * SHUFFLE;
            if (spark || chance - (int) chance < SHARE) {
                numbers.putInt(grain);
            }
        }
        return numbers.flip();
    }
}
