package dev.phosphene.render.scene;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.render.gl.Attribute;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * A mesh's vertex in 28 bytes, as {@code surface/vertex.glsl} reads it: position in floats, normal in 10 bits an axis (0.1° at worst), uv in
 * floats since they are metres along trunks of fifty, traits in bytes.
 */
final class PackedVertex {
    static final int SIZE = 28;
    /** Location of the number that tells which instance a vertex belongs to. */
    static final int INSTANCE_INDEX = 4;

    static final List<Attribute> ATTRIBUTES = List.of(
            new Attribute(0, Attribute.Form.FLOAT3, 0),
            new Attribute(1, Attribute.Form.SIGNED_10_10_10_2, 12),
            new Attribute(2, Attribute.Form.FLOAT2, 16),
            new Attribute(3, Attribute.Form.UNSIGNED_BYTE4, 24));

    private PackedVertex() {}

    /** Appends all vertices of a mesh. */
    static void pack(Mesh mesh, ByteBuffer bytes) {
        float[] p = mesh.positions();
        float[] n = mesh.normals();
        float[] uv = mesh.uvs();
        float[] t = mesh.traits();
        for (int i = 0; i < mesh.vertexCount(); i++) {
            bytes.putFloat(p[3 * i]).putFloat(p[3 * i + 1]).putFloat(p[3 * i + 2]);
            bytes.putInt(signed10(n[3 * i]) | signed10(n[3 * i + 1]) << 10 | signed10(n[3 * i + 2]) << 20);
            bytes.putFloat(uv[2 * i]).putFloat(uv[2 * i + 1]);
            for (int k = 0; k < 4; k++) {
                bytes.put((byte) Math.round(255 * Math.clamp(t[4 * i + k], 0f, 1f)));
            }
        }
    }

    private static int signed10(float value) {
        return Math.round(511 * Math.clamp(value, -1f, 1f)) & 0x3ff;
    }
}
