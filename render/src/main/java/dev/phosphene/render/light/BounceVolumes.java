package dev.phosphene.render.light;

import dev.phosphene.models.light.LightGrid;
import dev.phosphene.models.light.LightGroup;
import dev.phosphene.models.light.LightVolume;
import dev.phosphene.render.gl.Format;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Program;
import dev.phosphene.render.gl.Sampling;
import dev.phosphene.render.gl.Texture;
import dev.phosphene.render.gl.UploadRing;
import dev.phosphene.shaders.frame.SurfaceInputs;
import dev.phosphene.shaders.frame.WorldBlock;
import dev.phosphene.shaders.inputs.Input;
import dev.phosphene.shaders.light.BounceBlock;
import dev.phosphene.shaders.light.BounceInputs;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumMap;
import java.util.Map;
import org.joml.Vector4f;
import org.jspecify.annotations.Nullable;
import org.lwjgl.system.MemoryUtil;

/** One place's light groups as textures, and the sum of them that surfaces read. */
public final class BounceVolumes implements AutoCloseable {
    private final LightGrid grid;
    private final Map<LightGroup, Texture> groups = new EnumMap<>(LightGroup.class);
    private final Texture red;
    private final Texture green;
    private final Texture blue;
    private final BounceInputs inputs;
    private final BounceBlock block;
    private final GroupColours colours = new GroupColours();

    public BounceVolumes(Gpu gpu, String place, LightVolume volume) {
        this.grid = volume.grid();
        for (LightGroup group : LightGroup.values()) {
            Texture texture = texture(gpu, place + " light of " + group);
            upload(texture, volume.groups().get(group), grid);
            groups.put(group, texture);
        }
        red = texture(gpu, place + " light, red");
        green = texture(gpu, place + " light, green");
        blue = texture(gpu, place + " light, blue");
        inputs = new BounceInputs(
                input(LightGroup.MOSS_EMERALD),
                input(LightGroup.MOSS_SAPPHIRE),
                input(LightGroup.SKY),
                input(LightGroup.HORIZON),
                input(LightGroup.STAGE),
                input(LightGroup.SPHERE),
                input(LightGroup.CROWD),
                red.asVolumeImage(),
                green.asVolumeImage(),
                blue.asVolumeImage());
        Vector4f[] groupColour = new Vector4f[LightGroup.values().length];
        for (int i = 0; i < groupColour.length; i++) {
            groupColour[i] = new Vector4f();
        }
        float traced = volume.groups().isEmpty() ? 0 : 1;
        block = new BounceBlock(
                groupColour,
                new Vector4f((float) grid.minX(), (float) grid.minY(), (float) grid.minZ(), traced),
                new Vector4f((float) grid.maxX(), (float) grid.maxY(), (float) grid.maxZ(), 1));
    }

    /** Sums the groups as the world block's moment has them, and binds the block that surfaces find the volume by. */
    public void sum(Program bounce, UploadRing ring, WorldBlock world) {
        colours.write(world, block.groupColour());
        bind(ring);
        if (block.bounceLow().w > 0) {
            bounce.dispatch(inputs, (grid.nx() + 7) / 8, (grid.ny() + 3) / 4, (grid.nz() + 3) / 4);
        }
    }

    /** Binds the block that says where the volume lies. */
    public void bind(UploadRing ring) {
        ring.bind(block);
    }

    /** What surfaces read: shadows, far trees, the sphere's colours and shadows, and the summed light. */
    public SurfaceInputs inputs(
            Input.Sampler2DShadow shadowMap,
            Input.Sampler2D impostors,
            Input.Sampler2D sphereColours,
            Input.Sampler2DShadow sphereShadows,
            Input.Sampler2D sphereDepths) {
        return new SurfaceInputs(
                shadowMap,
                impostors,
                sphereColours,
                sphereShadows,
                sphereDepths,
                red.as3D(Sampling.LINEAR),
                green.as3D(Sampling.LINEAR),
                blue.as3D(Sampling.LINEAR));
    }

    private Input.Sampler3D input(LightGroup group) {
        Texture texture = groups.get(group);
        if (texture == null) {
            throw new IllegalStateException("no volume of " + group);
        }
        return texture.as3D(Sampling.NEAREST);
    }

    private Texture texture(Gpu gpu, String label) {
        return Texture.volume(gpu, label, Format.RGBA16F, grid.nx(), grid.ny(), grid.nz());
    }

    private static void upload(Texture texture, float @Nullable [] values, LightGrid grid) {
        if (values == null) {
            texture.clear();
            return;
        }
        int layer = grid.nx() * grid.ny() * 4;
        ByteBuffer halves = MemoryUtil.memAlloc(layer * Short.BYTES).order(ByteOrder.nativeOrder());
        try {
            for (int k = 0; k < grid.nz(); k++) {
                for (int i = 0; i < layer; i++) {
                    halves.putShort(i * Short.BYTES, Float.floatToFloat16(values[k * layer + i]));
                }
                texture.uploadLayer(0, k, halves);
            }
        } finally {
            MemoryUtil.memFree(halves);
        }
    }

    @Override
    public void close() {
        groups.values().forEach(Texture::close);
        red.close();
        green.close();
        blue.close();
    }
}
