package dev.phosphene.models.light;

import dev.phosphene.models.scene.Scene;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Keeps baked volumes in a folder, under the hash of the triangles they were made from. A file that is missing, short or of another hash
 * is made anew; a folder that cannot be written only costs time.
 */
public final class LightCache {
    /** Changes whenever the bake itself computes something else. */
    private static final int VERSION = 1;

    private final Path folder;

    public LightCache(Path folder) {
        this.folder = folder;
    }

    /** The volume of a place: read, or traced and written. */
    public LightVolume volume(Scene scene, LightGrid grid, int rays) {
        TriangleSoup soup = SceneSoup.of(scene, grid);
        Path file = folder.resolve("light-" + key(soup, grid, rays) + ".bin");
        int floats = grid.cells() * 4 * LightGroup.values().length;
        if (Files.isRegularFile(file)) {
            try {
                byte[] bytes = Files.readAllBytes(file);
                if (bytes.length == floats * 4) {
                    return decode(bytes, grid);
                }
            } catch (IOException e) {
                return LightBake.bake(soup, grid, rays);
            }
        }
        LightVolume volume = LightBake.bake(soup, grid, rays);
        write(file, encode(volume, floats));
        return volume;
    }

    private void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "light", ".tmp");
            Files.write(fresh, bytes);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // A cache that cannot be kept is no fault: the picture is the same, only the next start is slower.
            return;
        }
    }

    private static byte[] encode(LightVolume volume, int floats) {
        ByteBuffer out = ByteBuffer.allocate(floats * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (LightGroup group : LightGroup.values()) {
            float[] values = volume.groups().get(group);
            for (int i = 0; values != null && i < values.length; i++) {
                out.putFloat(values[i]);
            }
        }
        return out.array();
    }

    private static LightVolume decode(byte[] bytes, LightGrid grid) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        Map<LightGroup, float[]> groups = new EnumMap<>(LightGroup.class);
        for (LightGroup group : LightGroup.values()) {
            float[] values = new float[grid.cells() * 4];
            in.asFloatBuffer().get(values);
            in.position(in.position() + values.length * 4);
            groups.put(group, values);
        }
        return new LightVolume(grid, groups);
    }

    private static String key(TriangleSoup soup, LightGrid grid, int rays) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update((VERSION + " " + grid + " " + rays).getBytes(StandardCharsets.UTF_8));
            ByteBuffer chunk = ByteBuffer.allocate(soup.count * 45).order(ByteOrder.LITTLE_ENDIAN);
            for (int t = 0; t < soup.count; t++) {
                for (int c = 0; c < 9; c++) {
                    chunk.putFloat(soup.corners[9 * t + c]);
                }
                chunk.putFloat(soup.albedo[t]).putFloat(soup.moss[t]).put(soup.lamp[t]);
            }
            hash.update(chunk.flip());
            return HexFormat.of().formatHex(hash.digest(), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
