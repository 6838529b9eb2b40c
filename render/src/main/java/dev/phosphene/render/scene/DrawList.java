package dev.phosphene.render.scene;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import dev.phosphene.models.scene.Material;
import dev.phosphene.render.gl.UploadRing;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.joml.Matrix4fc;
import org.joml.Vector3fc;

/**
 * What one view sees of a scene: for each material a run of indirect commands, near levels first, instances from near to far by rings and
 * in the scene's order otherwise; what only lies over the picture the other way round. What is near hides what is behind before that is
 * shaded, and equal views give equal lists. Used again every sub-frame; selecting allocates nothing on the heap.
 */
public final class DrawList {
    private static final int COMMAND = 20;
    private static final byte UNSEEN = -1;
    /** Rings of distance within a level, half an octave of the squared distance each, from 1 m to beyond any horizon. */
    private static final int RINGS = 48;

    private static final int FIRST_RING = Float.floatToRawIntBits(1) >>> 22;

    /** A level of a stand: one command when any of it is seen. */
    private record Entry(int stand, int level, Material material, MeshRange mesh) {}

    private final SceneBuffers scene;
    private final UploadRing uploads;
    private final Entry[] entries;
    private final int[] firstEntry;
    private final int[] entryOf;
    private final Frustum frustum = new Frustum();
    private final byte[] levels;
    private final byte[] rings;
    private final int[] slots;
    private final int[] seen;
    private final int[] start;
    private final long[] commandOffset = new long[Material.values().length];
    private final int[] commandCount = new int[Material.values().length];
    private int instances;
    private int triangles;

    /** A list for views of a scene whose layout reads from {@code uploads}. */
    public DrawList(SceneBuffers scene, UploadRing uploads) {
        this.scene = scene;
        this.uploads = uploads;
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
        ordered.sort(Comparator.comparing(Entry::material)
                .thenComparingInt(e -> SurfacePass.additive(e.material) ? -e.level : e.level));
        this.entries = ordered.toArray(new Entry[0]);
        this.entryOf = new int[entries.length];
        for (int e = 0; e < entries.length; e++) {
            entryOf[e] = firstEntry[entries[e].stand] + entries[e].level;
        }
        this.seen = new int[entries.length];
        this.start = new int[entries.length];
        int most = stands.stream().mapToInt(Stand::count).max().orElse(0);
        this.levels = new byte[most];
        this.rings = new byte[most];
        this.slots = new int
                [RINGS
                        * stands.stream()
                                .mapToInt(stand -> stand.within().length)
                                .max()
                                .orElse(0)];
    }

    /**
     * Chooses what is in sight and writes it to the ring for this sub-frame.
     *
     * @param clipFromWorld whose planes are tested
     * @param eye where distances for levels of detail are measured from, metres; the frame's own camera, without jitter
     * @param coarseness 1 as the models say, 2 as if all stood twice as far away
     * @param among the materials to look among
     */
    public void select(Matrix4fc clipFromWorld, Vector3fc eye, float coarseness, Predicate<Material> among) {
        select(clipFromWorld, Sight.ALL, eye, coarseness, among);
    }

    /** The same, of what {@code sight} wants as well. */
    void select(Matrix4fc clipFromWorld, Sight sight, Vector3fc eye, float coarseness, Predicate<Material> among) {
        frustum.set(clipFromWorld);
        instances = 0;
        triangles = 0;
        List<Stand> stands = scene.stands();
        for (int s = 0; s < stands.size(); s++) {
            Stand stand = stands.get(s);
            for (int level = 0; level < stand.within().length; level++) {
                seen[firstEntry[s] + level] = 0;
            }
            if (among.test(stand.material())) {
                classify(stand, firstEntry[s], sight, eye, coarseness);
                list(stand, firstEntry[s]);
            }
        }
        command();
    }

    /** Finds level and ring of every instance, or that it is not seen, and counts. */
    private void classify(Stand stand, int first, Sight sight, Vector3fc eye, float coarseness) {
        float[] spheres = stand.spheres();
        float[] within = stand.within();
        float squared = coarseness * coarseness;
        Arrays.fill(slots, 0);
        for (int i = 0; i < stand.count(); i++) {
            float x = spheres[4 * i];
            float y = spheres[4 * i + 1];
            float z = spheres[4 * i + 2];
            float radius = spheres[4 * i + 3];
            levels[i] = UNSEEN;
            float reach = radius + stand.reach();
            if (frustum.sees(x, y, z, reach) && sight.wants(x, y, z, reach)) {
                float distance = eye.distanceSquared(x, y, z);
                for (int level = 0; level < within.length; level++) {
                    float limit = within[level] * radius;
                    if (squared * distance < limit * limit) {
                        int ring = Math.clamp((Float.floatToRawIntBits(distance) >>> 22) - FIRST_RING, 0, RINGS - 1);
                        // What lies over what is behind is drawn last where it is near.
                        ring = SurfacePass.additive(stand.material()) ? RINGS - 1 - ring : ring;
                        levels[i] = (byte) level;
                        rings[i] = (byte) ring;
                        slots[RINGS * level + ring]++;
                        seen[first + level]++;
                        break;
                    }
                }
            }
        }
    }

    /** Writes the numbers of seen instances: a counting sort by level and ring. */
    private void list(Stand stand, int first) {
        int count = stand.within().length;
        int total = 0;
        for (int level = 0; level < count; level++) {
            total += seen[first + level];
        }
        if (total == 0) {
            return;
        }
        int next = (int) (uploads.allocateInts(total) / Integer.BYTES);
        for (int level = 0; level < count; level++) {
            start[first + level] = next;
            for (int ring = 0; ring < RINGS; ring++) {
                int here = slots[RINGS * level + ring];
                slots[RINGS * level + ring] = next;
                next += here;
            }
        }
        MemorySegment memory = uploads.memory();
        for (int i = 0; i < stand.count(); i++) {
            if (levels[i] != UNSEEN) {
                long slot = slots[RINGS * levels[i] + rings[i]]++;
                memory.set(JAVA_INT_UNALIGNED, slot * Integer.BYTES, stand.firstInstance() + i);
            }
        }
    }

    /** Writes the commands, material by material. */
    private void command() {
        MemorySegment memory = uploads.memory();
        int total = 0;
        for (int count : seen) {
            total += count > 0 ? 1 : 0;
        }
        long at = uploads.allocate((long) total * COMMAND, Integer.BYTES);
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
