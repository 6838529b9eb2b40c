package dev.phosphene.models.dreamer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.sculpt.Shell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hands are whole, bend where they have joints, and are still when there is nothing to fear. */
class DreamerTest {
    @Test
    void aHandIsOnePieceWithFiveFingers() {
        Shell shell = HandShape.shell(0.0034);
        assertThat(shell.closed()).isTrue();
        assertThat(shell.eulerCharacteristic()).isEqualTo(2);
        // Each fingertip stands alone: the field is inside at the tip and outside between it and its neighbour.
        double[][] tips = new double[5][];
        for (int f = 0; f < 5; f++) {
            tips[f] = HandShape.FINGERS[f].joints()[3];
            assertThat(HandShape.field().at(tips[f][0], tips[f][1], tips[f][2])).isNegative();
        }
        for (int f = 1; f < 5; f++) {
            assertThat(HandShape.field()
                            .at(
                                    (tips[f][0] + tips[f - 1][0]) / 2,
                                    (tips[f][1] + tips[f - 1][1]) / 2,
                                    (tips[f][2] + tips[f - 1][2]) / 2))
                    .as("between finger %d and %d", f - 1, f)
                    .isPositive();
        }
    }

    @Test
    void aHandHasAHandsSize() {
        Shell shell = HandShape.shell(0.0034);
        double low = 1;
        for (int v = 0; v < shell.vertexCount(); v++) {
            low = Math.min(low, shell.positions()[3 * v + 2]);
        }
        assertThat(-low).as("wrist to fingertip in metres").isBetween(0.17, 0.23);
    }

    @Test
    void fingersBendAndWristsDoNot() {
        Mesh mesh = HandMesh.of(2200);
        assertThat(mesh.triangleCount()).isLessThanOrEqualTo(4400);
        double[] most = new double[3];
        for (int v = 0; v < mesh.vertexCount(); v++) {
            double[] shares = {mesh.uvs()[2 * v + 1], mesh.traits()[4 * v + 1], mesh.traits()[4 * v + 2]};
            for (int j = 0; j < 3; j++) {
                most[j] = Math.max(most[j], shares[j]);
                if (mesh.positions()[3 * v + 2] > 0.02) {
                    assertThat(shares[j]).as("the wrist stays").isZero();
                }
            }
        }
        assertThat(most).as("tips follow every joint").containsExactly(new double[] {1, 1, 1}, within(1e-3));
    }

    @Test
    void theShadersKnowTheBones() throws Exception {
        String glsl = Files.readString(
                Path.of(System.getProperty("phosphene.root"), "shaders/src/main/resources/glsl/hand/fingers.glsl"));
        for (Finger finger : HandShape.FINGERS) {
            for (double[] known :
                    List.of(finger.knuckle(), finger.along(), finger.toward(), finger.bones(), finger.bent())) {
                assertThat(glsl).contains("vec3(" + known[0] + ", " + known[1] + ", " + known[2] + ")");
            }
        }
    }

    @Test
    void noFearNoTremor() {
        for (double t = 0; t < 20; t += 0.013) {
            assertThat(Tremor.at(t, 0, 1).length()).isZero();
            assertThat(Tremor.at(t, 1, 1).length()).isLessThan(0.004);
        }
    }

    @Test
    void tremorLivesBetweenEightAndTwelveHertz() {
        int n = 4096;
        double rate = 64;
        double inside = 0;
        double all = 0;
        for (int k = 1; k < n / 2; k += 1) {
            double re = 0;
            double im = 0;
            for (int i = 0; i < n; i++) {
                double x = Tremor.at(i / rate, 1, 1).x();
                re += x * StrictMath.cos(2 * Math.PI * k * i / n);
                im += x * StrictMath.sin(2 * Math.PI * k * i / n);
            }
            double power = re * re + im * im;
            all += power;
            double hertz = k * rate / n;
            if (hertz > 7.5 && hertz < 12.5) {
                inside += power;
            }
            k += 6;
        }
        assertThat(inside / all).isGreaterThan(0.9);
    }

    @Test
    void sleevesAreSheetsForBothArms() {
        Mesh mesh = Dreamer.sleeves(26, 40);
        assertThat(mesh.triangleCount()).isEqualTo(2 * 2 * 26 * 40 * 2);
    }
}
