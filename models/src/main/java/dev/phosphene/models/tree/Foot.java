package dev.phosphene.models.tree;

import dev.phosphene.models.mesh.Mesh;
import java.util.List;

/** The foot of a giant as one solid: trunk, buttresses and roots grown into each other, with bark in relief. */
final class Foot implements Solid {
    private final Trunk trunk;
    private final List<Fin> fins;
    private final Skeleton roots;
    private final Cones cones;
    private final double top;
    private final double extent;

    private Foot(Trunk trunk, List<Fin> fins, Skeleton roots, double top, double extent) {
        this.trunk = trunk;
        this.fins = fins;
        this.roots = roots;
        this.cones = new Cones(roots, 0.1, 0.03, 1.3);
        this.top = top;
        this.extent = extent;
    }

    static Foot of(Species species, Trunk trunk) {
        List<Fin> fins = Fin.of(species);
        double reach = fins.stream().mapToDouble(Fin::reach).max().orElse(2);
        double extent = reach + 0.8 + 1.6 * species.girth();
        Skeleton roots = Roots.of(species, trunk.axis(), fins, extent);
        double top = species.finHeight() * 1.12 + 0.9;
        return new Foot(trunk, fins, roots, top, extent);
    }

    /** Height in metres where the foot hands over to the bare trunk. */
    double top() {
        return top;
    }

    double extent() {
        return extent;
    }

    Skeleton roots() {
        return roots;
    }

    /** Its skin with cells of {@code cell} metres, from just under the ground to {@link #top}, where it takes on the traits of the trunk above. */
    Mesh mesh(double cell, Skin above) {
        double e = extent + 0.5;
        double buried = Math.max(0.32, 1.6 * cell);
        Mesh skin = SurfaceNets.skin(
                this, new double[] {-e, -buried, -e}, new double[] {e, top, e}, cell, (x, y, z, nx, ny, nz, out) -> {
                    traits(x, y, z, nx, ny, nz, out);
                    blend(x, y, z, nx, ny, nz, above, out);
                });
        walls(skin);
        return skin;
    }

    @Override
    public double at(double x, double y, double z) {
        double d = bare(x, y, z);
        if (Math.abs(d) > 0.5) {
            return d;
        }
        // Bark stands out in long ridges; it calms towards the hand-over so that both meshes meet
        double calm = Grain.step(top - 0.1, top - 1.6, y);
        return d + calm * ridges(x, y, z);
    }

    // Ridges follow the wood: up the trunk, out along the roots, and in a swoop between the two on the walls of
    // buttresses
    private double ridges(double x, double y, double z) {
        double r = Math.max(0.3, Math.hypot(x, z));
        double flow = y - r;
        double wide = (1.1 + 0.3 * Math.max(0, r - 1.1)) / r;
        double ax = x * wide;
        double az = z * wide;
        double along =
                0.060 * Grain.at(2.9 * ax, 0.33 * flow, 2.9 * az) + 0.034 * Grain.at(6.3 * ax, 0.9 * flow, 6.3 * az);
        double swoop =
                0.045 * Grain.at(1.9 * (y + r), 0.35 * flow, 7 + trunk.species().seed());
        return along + swoop * Grain.step(1.5, 2.3, r / trunk.species().girth());
    }

    // Which part of the skin is a wall, for the bark's grain: 1 where it faces round the trunk, 0 where it faces out or
    // up
    private void walls(Mesh skin) {
        double girth = trunk.species().girth();
        for (int v = 0; v < skin.vertexCount(); v++) {
            double x = skin.positions()[3 * v];
            double z = skin.positions()[3 * v + 2];
            double r = Math.max(1e-6, Math.hypot(x, z));
            double round = Math.abs(skin.normals()[3 * v + 2] * x - skin.normals()[3 * v] * z) / r;
            skin.uvs()[2 * v] = (float) (round * Grain.step(1.15 * girth, 1.7 * girth, r));
        }
    }

    private double bare(double x, double y, double z) {
        double d = stem(x, y, z);
        for (Fin fin : fins) {
            d = Solid.weld(d, fin.at(x, y, z), 0.42);
        }
        return Solid.weld(d, cones.at(x, y, z), 0.26);
    }

    private double stem(double x, double y, double z) {
        double dx = x - trunk.axis().x(y);
        double dz = z - trunk.axis().z(y);
        double rho = Math.sqrt(dx * dx + dz * dz);
        double mean = trunk.mean(y);
        if (rho > mean * 2 + 1) {
            return rho - mean * 1.4;
        }
        return 0.85 * (rho - trunk.radius(StrictMath.atan2(dz, dx), y));
    }

    private void traits(double x, double y, double z, double nx, double ny, double nz, double[] out) {
        double ground = Math.max(0, y + 0.02);
        double open = openness(x, y, z, nx, ny, nz, 1.3);
        // The ground closes half the sky of what stands near it
        double foot = Grain.step(-0.1, 0.9, y + 0.5 * Math.max(0, ny));
        double occlusion = open * (0.6 + 0.4 * foot);
        out[0] = Grain.clamp(occlusion);
        out[1] = Cover.at(x, y, z, ground, ny, nz, 1 - open);
        out[2] = Grain.clamp(0.5 - 2 * curvature(x, y, z, nx, ny, nz));
        out[3] = 0;
    }

    private void blend(double x, double y, double z, double nx, double ny, double nz, Skin above, double[] out) {
        double k = Grain.step(top - 1.9, top - 0.5, y);
        if (k > 0) {
            double[] other = new double[4];
            above.at(x, y, z, nx, ny, nz, other);
            for (int i = 0; i < 4; i++) {
                out[i] = Grain.mix(out[i], other[i], k);
            }
        }
    }

    // How hollow the surface is: the solid's distance a hand's breadth out, against a plane's
    private double curvature(double x, double y, double z, double nx, double ny, double nz) {
        double h = 0.12;
        return (h - at(x + nx * h, y + ny * h, z + nz * h)) / h;
    }
}
