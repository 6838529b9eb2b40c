package dev.phosphene.render.light;

import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Planting;
import dev.phosphene.models.scene.Scene;
import dev.phosphene.render.gl.Buffer;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.shaders.light.LampHomeBlock;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** What in a place may be a small lamp: its beings, each once, on the GPU. */
public final class LampHomes implements AutoCloseable {
    private final Buffer beings;
    private final int count;

    public LampHomes(Gpu gpu, String place, Scene scene) {
        // A being of several meshes shares one list of where it stands.
        Set<Instances> standing = Collections.newSetFromMap(new IdentityHashMap<>());
        int sum = 0;
        for (Planting planting : scene.plantings()) {
            if (planting.model().material() == Material.FIGURE && standing.add(planting.instances())) {
                sum += planting.instances().count();
            }
        }
        ByteBuffer bytes = ByteBuffer.allocateDirect(Math.max(sum, 1) * Instances.STRIDE * Float.BYTES)
                .order(ByteOrder.nativeOrder());
        for (Planting planting : scene.plantings()) {
            if (standing.remove(planting.instances())) {
                float[] values = planting.instances().values();
                for (int i = 0; i < planting.instances().count() * Instances.STRIDE; i++) {
                    bytes.putFloat(values[i]);
                }
            }
        }
        count = sum;
        beings = new Buffer(gpu, place + " beings", bytes.clear());
    }

    /** How many. */
    int count() {
        return count;
    }

    void bind() {
        beings.bindAs(LampHomeBlock.class);
    }

    @Override
    public void close() {
        beings.close();
    }
}
