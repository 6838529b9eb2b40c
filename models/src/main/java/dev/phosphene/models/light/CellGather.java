package dev.phosphene.models.light;

import dev.phosphene.core.hash.Noise;
import dev.phosphene.core.hash.Pcg;
import java.util.Arrays;

/** Gathers what one cell sees, for all groups at once. One for each thread; a cell allocates nothing. */
final class CellGather {
    private static final int EMERALD = LightGroup.MOSS_EMERALD.ordinal();
    private static final int SAPPHIRE = LightGroup.MOSS_SAPPHIRE.ordinal();
    private static final int SKY = LightGroup.SKY.ordinal();
    private static final int HORIZON = LightGroup.HORIZON.ordinal();
    private static final int SPHERE = LightGroup.SPHERE.ordinal();
    private static final float FAR = 600;

    private final TriangleSoup soup;
    private final Bvh bvh;
    private final float[] directions;
    private final float[] sphere;
    private final RayHit first = new RayHit();
    private final RayHit second = new RayHit();
    private final RayHit shadow = new RayHit();
    private final float[] seen = new float[LightGroup.values().length];

    CellGather(TriangleSoup soup, Bvh bvh, float[] directions, float[] sphere) {
        this.soup = soup;
        this.bvh = bvh;
        this.directions = directions;
        this.sphere = sphere;
    }

    /** Writes the cell's four numbers into each group's values; returns the share of rays that met the inside of something. */
    double cell(LightGrid grid, int cell, float[][] values) {
        float x = (float) grid.x(cell % grid.nx());
        float y = (float) grid.y(cell / grid.nx() % grid.ny());
        float z = (float) grid.z(cell / (grid.nx() * grid.ny()));
        int rays = directions.length / 3;
        int inside = 0;
        for (int r = 0; r < rays; r++) {
            float dx = directions[3 * r];
            float dy = directions[3 * r + 1];
            float dz = directions[3 * r + 2];
            Arrays.fill(seen, 0);
            if (bvh.nearest(first, x, y, z, dx, dy, dz, FAR)) {
                if (first.back) {
                    inside++;
                }
                surface(x + dx * first.distance, y + dy * first.distance, z + dz * first.distance, cell, r);
            } else {
                seen[SKY] += dy > -0.02f ? 1 : 0;
            }
            // E(n) = 1/4 ∫L + 1/2 ∫L ω · n: order-1 harmonics under the clamped cosine (Ramamoorthi and Hanrahan 2001).
            for (int g = 0; g < seen.length; g++) {
                float[] v = values[g];
                double even = seen[g] * StrictMath.PI / rays;
                v[4 * cell] += (float) even;
                v[4 * cell + 1] += (float) (2 * even * dx);
                v[4 * cell + 2] += (float) (2 * even * dy);
                v[4 * cell + 3] += (float) (2 * even * dz);
            }
        }
        return (double) inside / rays;
    }

    private void surface(float px, float py, float pz, int cell, int ray) {
        int t = first.triangle;
        emission(t, first.ny, px, py, pz, 1);
        float albedo = soup.albedo[t];
        float nx = first.nx;
        float ny = first.ny;
        float nz = first.nz;
        float ox = px + nx * 0.02f;
        float oy = py + ny * 0.02f;
        float oz = pz + nz * 0.02f;
        direct(ox, oy, oz, nx, ny, nz, albedo);

        // One cosine-distributed bounce: normal plus a point of the unit sphere (its density is cos/π, so albedo is the
        // whole weight).
        int h = Pcg.hash(Pcg.hash(cell) ^ ray);
        double u = Pcg.unit(h) * 2 - 1;
        double a = Pcg.unit(Pcg.hash(h)) * 2 * StrictMath.PI;
        double s = StrictMath.sqrt(1 - u * u);
        float bx = (float) (nx + s * StrictMath.cos(a));
        float by = (float) (ny + u);
        float bz = (float) (nz + s * StrictMath.sin(a));
        float length = (float) Math.sqrt(bx * bx + by * by + bz * bz);
        if (length < 1e-4f) {
            return;
        }
        bx /= length;
        by /= length;
        bz /= length;
        if (bvh.nearest(second, ox, oy, oz, bx, by, bz, FAR)) {
            emission(
                    second.triangle,
                    second.ny,
                    ox + bx * second.distance,
                    oy + by * second.distance,
                    oz + bz * second.distance,
                    albedo);
        } else {
            heaven(bx, by, bz, albedo);
        }
    }

    private void emission(int t, float normalY, float x, float y, float z, float weight) {
        float moss = soup.moss[t];
        if (moss > 0) {
            float sapphire = sapphireShare(x, y, z);
            seen[EMERALD] += weight * moss * (1 - sapphire);
            seen[SAPPHIRE] += weight * moss * sapphire;
        }
        int lamp = soup.lamp[t];
        if (lamp >= 0 && (lamp != LightGroup.STAGE.ordinal() || normalY > 0.5f)) {
            seen[lamp] += weight;
        }
    }

    /** Patches of some metres in which the moss is emerald or sapphire: mossHue of light/moss.glsl at an even share. */
    private static float sapphireShare(float x, float y, float z) {
        float n = Noise.value(x * 0.23f + 60, y * 0.23f + 60, z * 0.23f + 60);
        float k = Math.clamp((n * 0.7f + 0.15f - 0.25f) / 0.5f, 0, 1);
        return k * k * (3 - 2 * k);
    }

    private void direct(float x, float y, float z, float nx, float ny, float nz, float albedo) {
        float lx = sphere[0] - x;
        float ly = sphere[1] - y;
        float lz = sphere[2] - z;
        float d2 = Math.max(0.25f, lx * lx + ly * ly + lz * lz);
        float d = (float) Math.sqrt(d2);
        float cosine = (nx * lx + ny * ly + nz * lz) / d;
        if (cosine <= 0 || bvh.nearest(shadow, x, y, z, lx / d, ly / d, lz / d, d - 0.3f)) {
            return;
        }
        seen[SPHERE] += (float) (albedo / StrictMath.PI) * cosine / d2;
    }

    /**
     * What a bounce finds where nothing stands in its way. Sky: 1 everywhere above the horizon. Horizon: a low lobe towards −z, about 50°
     * wide and 9° high; it counts in bounces alone, since frames light surfaces by it directly, with shadows.
     */
    private void heaven(float dx, float dy, float dz, float weight) {
        if (dy <= -0.02f) {
            return;
        }
        seen[SKY] += weight;
        float flat = (float) Math.sqrt(dx * dx + dz * dz);
        float towards = flat < 1e-4f ? 0 : Math.max(0, -dz / flat);
        float lobe = towards * towards * towards * towards;
        seen[HORIZON] += weight * lobe * (float) StrictMath.exp(-Math.max(0, dy) / 0.16);
    }
}
