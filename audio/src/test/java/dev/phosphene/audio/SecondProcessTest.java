package dev.phosphene.audio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.mix.Layout;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shatter of The Sphere, made by this process and by another, each from an empty cache: the same bytes. */
class SecondProcessTest {
    private static final double FROM = 97.2;
    private static final int COUNT = Rate.HZ;

    @TempDir
    Path folder;

    /** What the other process does: cache folder, and prints what it heard. */
    public static void main(String[] arguments) throws Exception {
        System.out.println(heard(Path.of(arguments[0])));
    }

    private static String heard(Path cache) throws IOException, NoSuchAlgorithmException {
        Sounding sounding = Films.sphere(cache);
        Files.createDirectories(sounding.folder());
        Files.writeString(sounding.folder().resolve("gain-stereo-16.0.txt"), "1.5");
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Soundtrack track = Soundtrack.of(sounding, Layout.STEREO, Soundtrack.FILES)) {
            float[] sound = new float[2 * COUNT];
            track.read(Rate.sample(FROM), sound, COUNT);
            ByteBuffer bytes = ByteBuffer.allocate(4 * sound.length);
            bytes.asFloatBuffer().put(sound);
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Test
    void anotherProcessMakesTheSameBytes() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx900m",
                        "-XX:ActiveProcessorCount=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dphosphene.root=" + System.getProperty("phosphene.root"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SecondProcessTest.class.getName(),
                        folder.resolve("other").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String here = heard(folder.resolve("here"));
        String there = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(other.waitFor()).isZero();
        assertThat(there).isEqualTo(here);
    }
}
