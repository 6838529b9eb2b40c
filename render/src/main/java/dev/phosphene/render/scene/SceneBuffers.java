package dev.phosphene.render.scene;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Planting;
import dev.phosphene.models.scene.Scene;
import dev.phosphene.render.gl.Buffer;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Texture;
import dev.phosphene.render.gl.UploadRing;
import dev.phosphene.render.gl.VertexLayout;
import dev.phosphene.shaders.frame.InstanceBlock;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.lwjgl.system.MemoryUtil;

/** A place on the GPU: every mesh in one vertex and one index buffer, every instance in one storage block, the atlas of far trees. */
public final class SceneBuffers implements AutoCloseable {
    private final Buffer vertices;
    private final Buffer indices;
    private final Buffer instances;
    private final VertexLayout layout;
    private final Texture impostors;
    private final List<Stand> stands;
    private final List<Material> materials;

    /** Uploads a scene; {@code ring} will carry the lists of what is visible. */
    public SceneBuffers(Gpu gpu, String label, Scene scene, UploadRing ring) {
        Map<Mesh, MeshRange> ranges = new IdentityHashMap<>();
        List<Mesh> meshes = new ArrayList<>();
        this.stands = place(scene, ranges, meshes);
        this.materials =
                stands.stream().map(Stand::material).distinct().sorted().toList();
        this.vertices = vertices(gpu, label, meshes);
        this.indices = indices(gpu, label, meshes);
        this.instances = instances(gpu, label, scene);
        this.layout = new VertexLayout(gpu, label, vertices, PackedVertex.SIZE, PackedVertex.ATTRIBUTES, indices)
                .instanceIndex(PackedVertex.INSTANCE_INDEX, ring);
        this.impostors = CoverageLevels.upload(gpu, label + " impostors", scene.impostors());
    }

    private static List<Stand> place(Scene scene, Map<Mesh, MeshRange> ranges, List<Mesh> meshes) {
        List<Stand> placed = new ArrayList<>();
        int firstIndex = 0;
        int baseVertex = 0;
        int firstInstance = 0;
        for (Planting planting : scene.plantings()) {
            List<MeshRange> levels = new ArrayList<>();
            for (Level level : planting.model().levels()) {
                Mesh mesh = level.mesh();
                MeshRange range = ranges.get(mesh);
                if (range == null) {
                    range = new MeshRange(firstIndex, mesh.indices().length, baseVertex);
                    ranges.put(mesh, range);
                    meshes.add(mesh);
                    firstIndex = Math.addExact(firstIndex, mesh.indices().length);
                    baseVertex = Math.addExact(baseVertex, mesh.vertexCount());
                }
                levels.add(range);
            }
            placed.add(Stand.of(planting, levels, firstInstance));
            firstInstance += planting.instances().count();
        }
        return List.copyOf(placed);
    }

    private static Buffer vertices(Gpu gpu, String label, List<Mesh> meshes) {
        int count = meshes.stream().mapToInt(Mesh::vertexCount).sum();
        ByteBuffer bytes = MemoryUtil.memAlloc(Math.multiplyExact(count, PackedVertex.SIZE));
        try {
            meshes.forEach(mesh -> PackedVertex.pack(mesh, bytes));
            return new Buffer(gpu, label + " vertices", bytes.flip());
        } finally {
            MemoryUtil.memFree(bytes);
        }
    }

    private static Buffer indices(Gpu gpu, String label, List<Mesh> meshes) {
        int count = meshes.stream().mapToInt(mesh -> mesh.indices().length).sum();
        ByteBuffer bytes = MemoryUtil.memAlloc(Math.multiplyExact(count, Integer.BYTES));
        try {
            meshes.forEach(mesh -> {
                bytes.asIntBuffer().put(mesh.indices());
                bytes.position(bytes.position() + Integer.BYTES * mesh.indices().length);
            });
            return new Buffer(gpu, label + " indices", bytes.flip());
        } finally {
            MemoryUtil.memFree(bytes);
        }
    }

    private static Buffer instances(Gpu gpu, String label, Scene scene) {
        int count = scene.plantings().stream()
                .mapToInt(planting -> planting.instances().count())
                .sum();
        int floats = Math.max(1, count) * Instances.STRIDE;
        ByteBuffer bytes = MemoryUtil.memCalloc(floats, Float.BYTES);
        try {
            for (Planting planting : scene.plantings()) {
                Instances placed = planting.instances();
                bytes.asFloatBuffer().put(placed.values(), 0, placed.count() * Instances.STRIDE);
                bytes.position(bytes.position() + Float.BYTES * placed.count() * Instances.STRIDE);
            }
            return new Buffer(gpu, label + " instances", bytes.clear());
        } finally {
            MemoryUtil.memFree(bytes);
        }
    }

    /** Makes its instances the ones that surface programs read. */
    void bindInstances() {
        instances.bindAs(InstanceBlock.class);
    }

    VertexLayout layout() {
        return layout;
    }

    List<Stand> stands() {
        return stands;
    }

    /** Views of far trees, with levels that keep their coverage. */
    public Texture impostors() {
        return impostors;
    }

    /** Materials that stand in the place, in their own order. */
    public List<Material> materials() {
        return materials;
    }

    /** Bytes on the GPU, without the atlas. */
    public long size() {
        return vertices.size() + indices.size() + instances.size();
    }

    @Override
    public void close() {
        layout.close();
        vertices.close();
        indices.close();
        instances.close();
        impostors.close();
    }
}
