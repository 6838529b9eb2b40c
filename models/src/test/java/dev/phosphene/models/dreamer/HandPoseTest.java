package dev.phosphene.models.dreamer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.phosphene.models.mesh.Mesh;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Fingers that hold the sphere rest on it with their tips: no air between, no skin in the glass. */
class HandPoseTest {
    /** Metres; the sphere's radius while hands are on it (films/the-sphere). */
    private static final double RADIUS = 0.16;

    private static String glsl = "";
    private static Mesh mesh = HandMesh.of(6000);

    @BeforeAll
    static void read() throws Exception {
        glsl = Files.readString(
                Path.of(System.getProperty("phosphene.root"), "shaders/src/main/resources/glsl/hand/fingers.glsl"));
    }

    @Test
    void tenTipsRestOnTheGlass() {
        double[][] pose = pose("HOLDING");
        double[] centre = {-(RADIUS + constant("GRIP")), 0, -constant("PALM")};
        for (int f = 0; f < 5; f++) {
            double gap = nearest(pose, centre, f) - RADIUS;
            assertThat(1000 * gap)
                    .as("millimetres between finger %d and the glass", f)
                    .isBetween(-0.3, 2.0);
        }
    }

    @Test
    void theFingerThatGrazesTouchesAlone() {
        double[][] pose = pose("GRAZING");
        double[] tip = tip(pose[1], 1);
        // As hand/arm.glsl has it: the glass 4.9 mm before the fingertip's middle, along the hand and a little up.
        double[] contact = Turn.unit(-0.17, -0.10, -0.98);
        double[] centre = new double[3];
        for (int i = 0; i < 3; i++) {
            centre[i] = tip[i] + contact[i] * (RADIUS + 0.0049);
        }
        assertThat(1000 * (nearest(pose, centre, 1) - RADIUS))
                .as("the index touches")
                .isBetween(-0.6, 2.0);
        for (int f : new int[] {0, 2, 3, 4}) {
            assertThat(1000 * (nearest(pose, centre, f) - RADIUS))
                    .as("finger %d stays off", f)
                    .isGreaterThan(1.5);
        }
    }

    private static double nearest(double[][] pose, double[] centre, int finger) {
        double least = Double.MAX_VALUE;
        for (int v = 0; v < mesh.vertexCount() / 2; v++) {
            if ((int) mesh.uvs()[2 * v] != finger) {
                continue;
            }
            double[] p = {mesh.positions()[3 * v], mesh.positions()[3 * v + 1], mesh.positions()[3 * v + 2]};
            double[] shares = {mesh.uvs()[2 * v + 1], mesh.traits()[4 * v + 1], mesh.traits()[4 * v + 2]};
            double[] q = bent(finger, p, shares, pose[finger]);
            least = Math.min(least, Math.hypot(Math.hypot(q[0] - centre[0], q[1] - centre[1]), q[2] - centre[2]));
        }
        return least;
    }

    private static double[] tip(double[] pose, int finger) {
        return bent(finger, HandShape.FINGERS[finger].joints()[3], new double[] {1, 1, 1}, pose);
    }

    /** The twin of bent in hand/fingers.glsl. */
    private static double[] bent(int f, double[] p, double[] shares, double[] pose) {
        Finger finger = HandShape.FINGERS[f];
        double[][] joints = finger.joints();
        double[] at = p;
        for (int j = 2; j >= 0; j--) {
            at = about(joints[j], finger.hinge(), (pose[j] - finger.bent()[j]) * shares[j], at);
        }
        return about(joints[0], new double[] {1, 0, 0}, pose[3] * shares[0], at);
    }

    private static double[] about(double[] centre, double[] axis, double angle, double[] p) {
        double[] turned = Turn.about(axis, angle, new double[] {p[0] - centre[0], p[1] - centre[1], p[2] - centre[2]});
        return new double[] {turned[0] + centre[0], turned[1] + centre[1], turned[2] + centre[2]};
    }

    private static double[][] pose(String name) {
        Matcher body = Pattern.compile(name + "\\[5] = vec4\\[]\\(\\s*(.*?)\\);\\n", Pattern.DOTALL)
                .matcher(glsl);
        assertThat(body.find()).isTrue();
        return Arrays.stream(body.group(1).split("vec4\\("))
                .filter(row -> !row.isBlank())
                .map(row -> Arrays.stream(row.replaceAll("\\).*", "").split(","))
                        .map(String::strip)
                        .filter(number -> !number.isEmpty())
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double constant(String name) {
        Matcher found = Pattern.compile("float " + name + " = ([0-9.]+);").matcher(glsl);
        assertThat(found.find()).isTrue();
        return Double.parseDouble(found.group(1));
    }
}
