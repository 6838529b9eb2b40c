package dev.phosphene.render.gl;

import static org.lwjgl.opengl.GL45C.*;

import dev.phosphene.shaders.inputs.Input;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** A texture with storage that never changes size. Read through an {@link Input} made by the {@code as…} methods. */
public final class Texture implements AutoCloseable {
    private final Gpu gpu;
    private final Lifetime life;
    private final int name;
    private final String label;
    private final Format format;
    private final int width;
    private final int height;
    private final int layers;
    private final int levels;
    /** Ways to read it, by sampling, each made once: passes ask every frame. */
    private final Input.@Nullable Sampler2D[] planes = new Input.Sampler2D[Sampling.values().length];

    private final Input.@Nullable Sampler3D[] volumes = new Input.Sampler3D[Sampling.values().length];

    private Texture(Gpu gpu, String label, int target, Format format, int width, int height, int layers, int levels) {
        this.gpu = gpu;
        this.label = label;
        this.format = format;
        this.width = width;
        this.height = height;
        this.layers = layers;
        this.levels = levels;
        this.name = glCreateTextures(target);
        if (target == GL_TEXTURE_2D || target == GL_TEXTURE_CUBE_MAP) {
            glTextureStorage2D(name, levels, format.internal, width, height);
        } else {
            glTextureStorage3D(name, levels, format.internal, width, height, layers);
        }
        this.life = gpu.own(GL_TEXTURE, name, "texture", label, () -> glDeleteTextures(name));
    }

    public static Texture plane(Gpu gpu, String label, Format format, int width, int height) {
        return plane(gpu, label, format, width, height, 1);
    }

    public static Texture plane(Gpu gpu, String label, Format format, int width, int height, int levels) {
        return new Texture(gpu, label, GL_TEXTURE_2D, format, width, height, 1, levels);
    }

    public static Texture volume(Gpu gpu, String label, Format format, int width, int height, int depth) {
        return new Texture(gpu, label, GL_TEXTURE_3D, format, width, height, depth, 1);
    }

    public static Texture cube(Gpu gpu, String label, Format format, int side, int levels) {
        return new Texture(gpu, label, GL_TEXTURE_CUBE_MAP, format, side, side, 6, levels);
    }

    public static Texture array(Gpu gpu, String label, Format format, int width, int height, int layers, int levels) {
        return new Texture(gpu, label, GL_TEXTURE_2D_ARRAY, format, width, height, layers, levels);
    }

    /** Number of levels down to one texel. */
    public static int levelsOf(int width, int height) {
        return 32 - Integer.numberOfLeadingZeros(Math.max(width, height));
    }

    /** Replaces one level of a plane; {@code texels} are in the texture's own {@link #format}, rows from the bottom up. */
    public void upload(int level, ByteBuffer texels) {
        glTextureSubImage2D(name, level, 0, 0, widthAt(level), heightAt(level), format.pixels, format.type, texels);
    }

    /** Replaces one layer of a volume or array, or one face of a cube (+x −x +y −y +z −z). */
    public void uploadLayer(int level, int layer, ByteBuffer texels) {
        glTextureSubImage3D(
                name, level, 0, 0, layer, widthAt(level), heightAt(level), 1, format.pixels, format.type, texels);
    }

    /** Copies level 0 of everything into {@code texels}, waiting for the driver; for tests and bakes. */
    public void read(ByteBuffer texels) {
        glGetTextureImage(name, 0, format.pixels, format.type, texels);
    }

    /** Takes over level 0 of a texture of the same format and size. */
    public void copyFrom(Texture other) {
        glCopyImageSubData(other.name, GL_TEXTURE_2D, 0, 0, 0, 0, name, GL_TEXTURE_2D, 0, 0, 0, 0, width, height, 1);
    }

    /** Sets every bit of level 0 to zero. */
    public void clear() {
        nglClearTexImage(name, 0, format.pixels, format.type, 0);
    }

    /** Fills the levels below the first with averages. */
    public void generateLevels() {
        glGenerateTextureMipmap(name);
    }

    public Input.Sampler2D as2D(Sampling sampling) {
        Input.Sampler2D known = planes[sampling.ordinal()];
        if (known == null) {
            known = new Input.Sampler2D(name, gpu.sampler(sampling));
            planes[sampling.ordinal()] = known;
        }
        return known;
    }

    public Input.Sampler3D as3D(Sampling sampling) {
        Input.Sampler3D known = volumes[sampling.ordinal()];
        if (known == null) {
            known = new Input.Sampler3D(name, gpu.sampler(sampling));
            volumes[sampling.ordinal()] = known;
        }
        return known;
    }

    public Input.SamplerCube asCube(Sampling sampling) {
        return new Input.SamplerCube(name, gpu.sampler(sampling));
    }

    public Input.Sampler2DArray asArray(Sampling sampling) {
        return new Input.Sampler2DArray(name, gpu.sampler(sampling));
    }

    /** A depth texture read with a compare. */
    public Input.Sampler2DShadow asShadow() {
        return new Input.Sampler2DShadow(name, gpu.sampler(Sampling.SHADOW));
    }

    /** Unsigned integers, fetched. */
    public Input.USampler2D asCounts() {
        return new Input.USampler2D(name, gpu.sampler(Sampling.NEAREST));
    }

    public Input.Image2D asImage() {
        return new Input.Image2D(name);
    }

    public Input.UImage2D asCountsImage() {
        return new Input.UImage2D(name);
    }

    public Input.UImage2DArray asCountsArray() {
        return new Input.UImage2DArray(name);
    }

    public Input.Image3D asVolumeImage() {
        return new Input.Image3D(name);
    }

    int name() {
        return name;
    }

    public String label() {
        return label;
    }

    public Format format() {
        return format;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Depth of a volume, layers of an array, 6 of a cube, else 1. */
    public int layers() {
        return layers;
    }

    public int levels() {
        return levels;
    }

    public int widthAt(int level) {
        return Math.max(1, width >> level);
    }

    public int heightAt(int level) {
        return Math.max(1, height >> level);
    }

    @Override
    public void close() {
        life.end();
    }
}
