package dev.phosphene.models.light;

import dev.phosphene.models.scene.Scene;
import java.util.EnumMap;
import java.util.Map;

/**
 * Path-traces a place's {@link LightVolume}: from each cell, rays on a spherical Fibonacci lattice; at the first hit, what the surface
 * emits for each group, plus one cosine-distributed bounce and, for the sphere, its shadowed direct light.
 *
 * <p>Each cell depends on the triangles alone, so the volume is the same however many threads share the work. Cells inside solids take the
 * mean of their open neighbours.
 */
public final class LightBake {
    private static final double GOLDEN = (StrictMath.sqrt(5) - 1) / 2;
    /** The sphere's usual place over the stage, metres. */
    private static final float[] SPHERE = {0, 2.4f, 0};
    /** A cell that sees more than this share of inner faces lies inside something. */
    private static final double BURIED = 0.3;

    private LightBake() {}

    /**
     * @param rays directions a cell, 32 .. 1024
     */
    public static LightVolume bake(Scene scene, LightGrid grid, int rays) {
        return bake(SceneSoup.of(scene, grid), grid, rays);
    }

    static LightVolume bake(TriangleSoup soup, LightGrid grid, int rays) {
        Bvh bvh = new Bvh(soup);
        int groups = LightGroup.values().length;
        float[][] values = new float[groups][grid.cells() * 4];
        boolean[] buried = new boolean[grid.cells()];
        float[] directions = fibonacci(rays);
        int workers = Math.max(1, Math.min(8, Runtime.getRuntime().availableProcessors()));
        Thread[] threads = new Thread[workers];
        for (int w = 0; w < workers; w++) {
            int mine = w;
            threads[w] = Thread.ofPlatform().name("light-bake-" + w).start(() -> {
                CellGather gather = new CellGather(soup, bvh, directions, SPHERE);
                for (int cell = mine; cell < grid.cells(); cell += workers) {
                    double inside = gather.cell(grid, cell, values);
                    buried[cell] = inside > BURIED;
                }
            });
        }
        for (Thread thread : threads) {
            join(thread);
        }
        Map<LightGroup, float[]> byGroup = new EnumMap<>(LightGroup.class);
        for (LightGroup group : LightGroup.values()) {
            float[] v = values[group.ordinal()];
            BuriedCells.fill(grid, buried, v);
            byGroup.put(group, v);
        }
        return new LightVolume(grid, byGroup);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while light was being traced", e);
        }
    }

    /** Evenly spread unit directions, x y z each (Swinbank and Purser 2006). */
    static float[] fibonacci(int n) {
        float[] d = new float[3 * n];
        for (int i = 0; i < n; i++) {
            double y = 1 - (2 * i + 1.0) / n;
            double r = StrictMath.sqrt(1 - y * y);
            double a = 2 * StrictMath.PI * (i * GOLDEN - StrictMath.floor(i * GOLDEN));
            d[3 * i] = (float) (r * StrictMath.cos(a));
            d[3 * i + 1] = (float) y;
            d[3 * i + 2] = (float) (r * StrictMath.sin(a));
        }
        return d;
    }
}
