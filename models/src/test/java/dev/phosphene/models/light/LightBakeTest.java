package dev.phosphene.models.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Places whose light is known in closed form. */
class LightBakeTest {
    private static final LightGrid ONE = new LightGrid(-1, -1, -1, 1, 1, 1, 1, 1, 1);

    private static double irradiance(LightVolume volume, LightGroup group, double nx, double ny, double nz) {
        float[] v = volume.groups().get(group);
        return v[0] + v[1] * nx + v[2] * ny + v[3] * nz;
    }

    /** A box from −r to r whose faces look inward; all of one moss coverage, albedo and lamp. */
    private static TriangleSoup room(float r, double albedo, double moss, int lamp) {
        TriangleSoup soup = new TriangleSoup();
        for (int axis = 0; axis < 3; axis++) {
            for (int side = -1; side <= 1; side += 2) {
                float[][] corner = new float[4][3];
                for (int c = 0; c < 4; c++) {
                    corner[c][axis] = side * r;
                    corner[c][(axis + 1) % 3] = (c == 1 || c == 2 ? r : -r) * -side;
                    corner[c][(axis + 2) % 3] = c >= 2 ? r : -r;
                }
                face(soup, corner[0], corner[1], corner[2], albedo, moss, lamp);
                face(soup, corner[0], corner[2], corner[3], albedo, moss, lamp);
            }
        }
        return soup;
    }

    private static void face(TriangleSoup soup, float[] a, float[] b, float[] c, double albedo, double moss, int lamp) {
        soup.add(new float[] {a[0], a[1], a[2], b[0], b[1], b[2], c[0], c[1], c[2]}, albedo, moss, lamp);
    }

    @Test
    void anOpenCellSeesHalfASkyOfRadianceOne() {
        LightVolume volume = LightBake.bake(new TriangleSoup(), ONE, 512);

        assertThat(irradiance(volume, LightGroup.SKY, 0, 1, 0)).isCloseTo(Math.PI, within(0.05 * Math.PI));
        assertThat(irradiance(volume, LightGroup.SKY, 1, 0, 0)).isCloseTo(Math.PI / 2, within(0.03 * Math.PI));
        assertThat(irradiance(volume, LightGroup.SKY, 0, -1, 0)).isCloseTo(0, within(0.05 * Math.PI));
    }

    @Test
    void aRoomOfBlackLampsGivesPiToEveryNormal() {
        LightVolume volume = LightBake.bake(room(3, 0, 0, LightGroup.CROWD.ordinal()), ONE, 512);

        assertThat(irradiance(volume, LightGroup.CROWD, 1, 0, 0)).isCloseTo(Math.PI, within(0.01));
        assertThat(irradiance(volume, LightGroup.CROWD, 0, -1, 0)).isCloseTo(Math.PI, within(0.01));
    }

    @Test
    void aRoomOfHalfGreyLampsAddsOneBounceOfItsOwnLight() {
        LightVolume volume = LightBake.bake(room(3, 0.5, 0, LightGroup.CROWD.ordinal()), ONE, 512);

        assertThat(irradiance(volume, LightGroup.CROWD, 0, 0, 1)).isCloseTo(1.5 * Math.PI, within(0.01));
    }

    @Test
    void mossIsEmeraldAndSapphireAndNothingIsLost() {
        LightVolume volume = LightBake.bake(room(3, 0, 1, -1), ONE, 512);

        double both = irradiance(volume, LightGroup.MOSS_EMERALD, 0, 1, 0)
                + irradiance(volume, LightGroup.MOSS_SAPPHIRE, 0, 1, 0);
        assertThat(both).isCloseTo(Math.PI, within(0.01));
    }

    @Test
    void aClosedRoomIsDarkUnderTheSky() {
        LightVolume volume = LightBake.bake(room(3, 0.8, 0, -1), ONE, 256);

        assertThat(irradiance(volume, LightGroup.SKY, 0, 1, 0)).isZero();
        assertThat(irradiance(volume, LightGroup.HORIZON, 0, 0, -1)).isZero();
    }

    @Test
    void theNearestHitIsTheNearestOfAll() {
        TriangleSoup soup = new TriangleSoup();
        for (int i = 0; i < 300; i++) {
            float z = -1 - ((i * 37) % 300) * 0.1f;
            soup.add(new float[] {-50, -50, z, 50, -50, z, 0, 80, z}, 0.5, 0, -1);
        }
        RayHit hit = new RayHit();

        assertThat(new Bvh(soup).nearest(hit, 0.1f, 0.2f, 0, 0, 0, -1, 100)).isTrue();
        assertThat(hit.distance).isCloseTo(1, within(1e-5f));
        assertThat(hit.nz).isCloseTo(1, within(1e-6f));
    }
}
