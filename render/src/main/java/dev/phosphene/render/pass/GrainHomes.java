package dev.phosphene.render.pass;

import dev.phosphene.models.scene.Scene;
import dev.phosphene.render.gl.Buffer;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.shaders.splat.HomeBlock;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.joml.Vector4f;

/** Where the grains of a place are at home: points of its fireflies on the GPU, the box of its spores. */
public final class GrainHomes implements AutoCloseable {
    final Buffer homes;
    final int fireflies;
    final boolean spores;
    final Vector4f sporeLow = new Vector4f();
    final Vector4f sporeHigh = new Vector4f();

    public GrainHomes(Gpu gpu, String place, Scene scene) {
        fireflies = scene.fireflies().length / 4;
        ByteBuffer bytes =
                ByteBuffer.allocateDirect(Math.max(fireflies, 1) * 16).order(ByteOrder.nativeOrder());
        for (int i = 0; i < fireflies * 4; i++) {
            bytes.putFloat(i * 4, scene.fireflies()[i]);
        }
        homes = new Buffer(gpu, place + " fireflies", bytes);
        float[] box = scene.spores();
        spores = box.length == 6;
        if (spores) {
            sporeLow.set(box[0], box[1], box[2], 0);
            sporeHigh.set(box[3], box[4], box[5], 0);
        }
    }

    /** How many fireflies live there. */
    public int fireflies() {
        return fireflies;
    }

    /** Binds the fireflies' homes. */
    public void bind() {
        homes.bindAs(HomeBlock.class);
    }

    @Override
    public void close() {
        homes.close();
    }
}
