package dev.phosphene.render.gl;

import static org.lwjgl.opengl.GL45C.*;

import java.util.Objects;

/**
 * The driver and what it can hold.
 *
 * @param renderer name of the GPU or of the software that plays one
 * @param vendor who made the driver
 * @param version GL version and driver version
 * @param textureSize largest side in texels of a 2D texture
 * @param uniformAlignment bytes a uniform block's offset is a multiple of
 * @param storageAlignment bytes a storage block's offset is a multiple of
 * @param uniformBlockSize largest uniform block in bytes
 */
public record Limits(
        String renderer,
        String vendor,
        String version,
        int textureSize,
        int uniformAlignment,
        int storageAlignment,
        int uniformBlockSize) {
    static Limits query() {
        return new Limits(
                Objects.requireNonNullElse(glGetString(GL_RENDERER), "unknown"),
                Objects.requireNonNullElse(glGetString(GL_VENDOR), "unknown"),
                Objects.requireNonNullElse(glGetString(GL_VERSION), "unknown"),
                glGetInteger(GL_MAX_TEXTURE_SIZE),
                glGetInteger(GL_UNIFORM_BUFFER_OFFSET_ALIGNMENT),
                glGetInteger(GL_SHADER_STORAGE_BUFFER_OFFSET_ALIGNMENT),
                glGetInteger(GL_MAX_UNIFORM_BLOCK_SIZE));
    }

    /** Whether pixels are drawn by the CPU; timer queries mean nothing there. */
    public boolean software() {
        return renderer.startsWith("llvmpipe") || renderer.startsWith("softpipe") || renderer.startsWith("SWR");
    }
}
