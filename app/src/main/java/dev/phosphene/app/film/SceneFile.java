package dev.phosphene.app.film;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.scene.ImpostorAtlas;
import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import dev.phosphene.models.scene.Planting;
import dev.phosphene.models.scene.Scene;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A built place as a file. Meshes and lists of places that several plantings share are written once and shared again when read: a place read is
 * the place that was built.
 */
final class SceneFile {
    /** First word of every file: "PHsc" and a version; readers refuse others. */
    private static final int MARK = 0x50487302;

    private SceneFile() {}

    static void write(Scene scene, Path file) throws IOException {
        Map<Mesh, Integer> numbers = new IdentityHashMap<>();
        List<Mesh> meshes = new ArrayList<>();
        // Parts of one thing share one list of where it stands, and who counts things counts lists: the file keeps
        // that.
        Map<Instances, Integer> lists = new IdentityHashMap<>();
        List<Instances> standing = new ArrayList<>();
        for (Planting planting : scene.plantings()) {
            if (lists.putIfAbsent(planting.instances(), standing.size()) == null) {
                standing.add(planting.instances());
            }
            for (Level level : planting.model().levels()) {
                if (numbers.putIfAbsent(level.mesh(), meshes.size()) == null) {
                    meshes.add(level.mesh());
                }
            }
        }
        try (ArrayWriter out = new ArrayWriter(file)) {
            out.integer(MARK);
            out.integer(meshes.size());
            for (Mesh mesh : meshes) {
                out.floats(mesh.positions(), mesh.positions().length);
                out.floats(mesh.normals(), mesh.normals().length);
                out.floats(mesh.uvs(), mesh.uvs().length);
                out.floats(mesh.traits(), mesh.traits().length);
                out.integers(mesh.indices());
            }
            out.integer(standing.size());
            for (Instances instances : standing) {
                out.floats(instances.values(), instances.count() * Instances.STRIDE);
            }
            out.integer(scene.plantings().size());
            for (Planting planting : scene.plantings()) {
                out.text(planting.model().name());
                out.text(planting.model().material().name());
                out.integer(planting.model().levels().size());
                for (Level level : planting.model().levels()) {
                    out.integer(numbers.getOrDefault(level.mesh(), -1));
                    out.number(level.within());
                }
                out.integer(lists.getOrDefault(planting.instances(), -1));
            }
            out.integer(scene.impostors().width());
            out.integer(scene.impostors().height());
            out.bytes(scene.impostors().rgba());
            out.floats(scene.fireflies(), scene.fireflies().length);
            out.floats(scene.spores(), scene.spores().length);
        }
    }

    /** The scene; an {@link IOException} when the file is not one of ours, is of another version or is cut short. */
    static Scene read(Path file) throws IOException {
        try (ArrayReader in = new ArrayReader(file)) {
            if (in.integer() != MARK) {
                throw new IOException("not a scene of this version");
            }
            List<Mesh> meshes = new ArrayList<>();
            int meshCount = in.integer();
            for (int i = 0; i < meshCount; i++) {
                meshes.add(new Mesh(in.floats(), in.floats(), in.floats(), in.floats(), in.integers()));
            }
            List<Instances> standing = new ArrayList<>();
            int lists = in.integer();
            for (int i = 0; i < lists; i++) {
                standing.add(instances(in.floats()));
            }
            List<Planting> plantings = new ArrayList<>();
            int plantingCount = in.integer();
            for (int i = 0; i < plantingCount; i++) {
                plantings.add(planting(in, meshes, standing));
            }
            ImpostorAtlas impostors = new ImpostorAtlas(in.integer(), in.integer(), in.bytes());
            return new Scene(plantings, impostors, in.floats(), in.floats());
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IOException("cut short", e);
        }
    }

    private static Planting planting(ArrayReader in, List<Mesh> meshes, List<Instances> standing) throws IOException {
        String name = in.text();
        Material material = Material.valueOf(in.text());
        List<Level> levels = new ArrayList<>();
        int levelCount = in.integer();
        for (int i = 0; i < levelCount; i++) {
            levels.add(new Level(meshes.get(in.integer()), in.number()));
        }
        return new Planting(new Model(name, material, levels), standing.get(in.integer()));
    }

    private static Instances instances(float[] v) {
        Instances instances = new Instances();
        for (int o = 0; o < v.length; o += Instances.STRIDE) {
            instances.add(
                    v[o], v[o + 1], v[o + 2], v[o + 3], v[o + 4], v[o + 5], v[o + 6], v[o + 7], v[o + 8], v[o + 9],
                    v[o + 10], v[o + 11]);
        }
        return instances;
    }
}
