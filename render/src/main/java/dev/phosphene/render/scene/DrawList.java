package dev.phosphene.render.scene;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import dev.phosphene.models.scene.Material;
import dev.phosphene.render.gl.UploadRing;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joml.Matrix4fc;
import org.joml.Vector3fc;

/**
 * What one view sees of a scene: for each material a run of indirect commands, near levels first and in the scene's order otherwise, so
 * that equal views give equal lists. Used again every sub-frame; selecting allocates nothing on the heap.
 */
public final class DrawList {
    private static final int COMMAND = 20;
    private static final byte UNSEEN = -1;

    /** A level of a stand: one command when any of it is seen. */
    private record Entry(int stand, int level, Material material, MeshRange mesh) {}

    private final SceneBuffers scene;
    private final UploadRing ring;
    private final Entry[] entries;
    private final int[] firstEntry;
    private final int[] entryOf;
    private final Frustum frustum = new Frustum();
    private final byte[] levels;
    private final int[] seen;
    private final int[] start;
    private final long[] commandOffset = new long[Material.values().length];
    private final int[] commandCount = new int[Material.values().length];
    private int instances;
    private int triangles;

    /** A list for views of a scene whose layout reads from {@code ring}. */
    public DrawList(SceneBuffers scene, UploadRing ring) {
        this.scene = scene;
        this.ring = ring;
        List<Stand> stands = scene.stands();
        List<Entry> all = new ArrayList<>();
        this.firstEntry = new int[stands.size()];
        for (int s = 0; s < stands.size(); s++) {
            firstEntry[s] = all.size();
            for (int level = 0; level < stands.get(s).meshes().size(); level++) {
                Stand stand = stands.get(s);
                all.add(new Entry(s, level, stand.material(), stand.meshes().get(level)));
            }
        }
        List<Entry> ordered = new ArrayList<>(all);
        ordered.sort(Comparator.comparing(Entry::material).thenComparing(Entry::level));
        this.entries = ordered.toArray(new Entry[0]);
        this.entryOf = new int[entries.length];
        for (int e = 0; e < entries.length; e++) {
            entryOf[e] = firstEntry[entries[e].stand] + entries[e].level;
        }
        this.seen = new int[entries.length];
        this.start = new int[entries.length];
        this.levels = new byte[stands.stream().mapToInt(Stand::count).max().orElse(0)];
    }

    /**
     * Chooses what is in sight and writes it to the ring for this sub-frame.
     *
     * @param clipFromWorld whose planes are tested
     * @param eye where distances for levels of detail are measured from, metres; the frame's own camera, without jitter
     * @param coarseness 1 as the models say, 2 as if all stood twice as far away
     * @param casters only what throws shadows
     */
    public void select(Matrix4fc clipFromWorld, Vector3fc eye, float coarseness, boolean casters) {
        frustum.set(clipFromWorld);
        instances = 0;
        triangles = 0;
        List<Stand> stands = scene.stands();
        for (int s = 0; s < stands.size(); s++) {
            Stand stand = stands.get(s);
            for (int level = 0; level < stand.within().length; level++) {
                seen[firstEntry[s] + level] = 0;
            }
            if (!casters || ShadowPass.casts(stand.material())) {
                classify(stand, firstEntry[s], eye, coarseness);
                list(stand, firstEntry[s]);
            }
        }
        command();
    }

    /** Finds the level of every instance, or that it is not seen, and counts. */
    private void classify(Stand stand, int first, Vector3fc eye, float coarseness) {
        float[] spheres = stand.spheres();
        float[] within = stand.within();
        float squared = coarseness * coarseness;
        for (int i = 0; i < stand.count(); i++) {
            float x = spheres[4 * i];
            float y = spheres[4 * i + 1];
            float z = spheres[4 * i + 2];
            float radius = spheres[4 * i + 3];
            levels[i] = UNSEEN;
            if (frustum.sees(x, y, z, radius + stand.reach())) {
                float distance = squared * eye.distanceSquared(x, y, z);
                for (int level = 0; level < within.length; level++) {
                    float limit = within[level] * radius;
                    if (distance < limit * limit) {
                        levels[i] = (byte) level;
                        seen[first + level]++;
                        break;
                    }
                }
            }
        }
    }

    /** Writes the numbers of seen instances, one run a level. */
    private void list(Stand stand, int first) {
        int count = stand.within().length;
        int total = 0;
        for (int level = 0; level < count; level++) {
            total += seen[first + level];
        }
        if (total == 0) {
            return;
        }
        MemorySegment memory = ring.memory();
        int next = (int) (ring.allocateInts(total) / Integer.BYTES);
        for (int level = 0; level < count; level++) {
            start[first + level] = next;
            next += seen[first + level];
            seen[first + level] = 0;
        }
        for (int i = 0; i < stand.count(); i++) {
            if (levels[i] != UNSEEN) {
                int entry = first + levels[i];
                long slot = start[entry] + seen[entry]++;
                memory.set(JAVA_INT_UNALIGNED, slot * Integer.BYTES, stand.firstInstance() + i);
            }
        }
    }

    /** Writes the commands, material by material. */
    private void command() {
        MemorySegment memory = ring.memory();
        int total = 0;
        for (int count : seen) {
            total += count > 0 ? 1 : 0;
        }
        long at = ring.allocate((long) total * COMMAND, Integer.BYTES);
        for (int m = 0; m < commandCount.length; m++) {
            commandCount[m] = 0;
        }
        for (int e = 0; e < entries.length; e++) {
            Entry entry = entries[e];
            int count = seen[entryOf[e]];
            if (count == 0) {
                continue;
            }
            int material = entry.material.ordinal();
            if (commandCount[material]++ == 0) {
                commandOffset[material] = at;
            }
            memory.set(JAVA_INT_UNALIGNED, at, entry.mesh.indexCount());
            memory.set(JAVA_INT_UNALIGNED, at + 4, count);
            memory.set(JAVA_INT_UNALIGNED, at + 8, entry.mesh.firstIndex());
            memory.set(JAVA_INT_UNALIGNED, at + 12, entry.mesh.baseVertex());
            memory.set(JAVA_INT_UNALIGNED, at + 16, start[entryOf[e]]);
            at += COMMAND;
            instances += count;
            triangles += count * (entry.mesh.indexCount() / 3);
        }
    }

    long commandOffset(Material material) {
        return commandOffset[material.ordinal()];
    }

    int commandCount(Material material) {
        return commandCount[material.ordinal()];
    }

    /** Draw commands in the list. */
    public int commands() {
        int sum = 0;
        for (int count : commandCount) {
            sum += count;
        }
        return sum;
    }

    /** Instances in sight. */
    public int instances() {
        return instances;
    }

    /** Triangles of what is in sight. */
    public int triangles() {
        return triangles;
    }
}
