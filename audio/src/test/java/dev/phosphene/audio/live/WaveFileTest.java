package dev.phosphene.audio.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.phosphene.audio.dsp.Rate;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What OpenAL is heard to play, through the device of its that writes into a file in real time. */
class WaveFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsHeardIsTheFilmBetweenFades() throws IOException, InterruptedException {
        Path wave = folder.resolve("heard.wav");
        String[] said = perform(wave);
        assertThat(said[0]).contains("stereo");
        assertThat(Boolean.parseBoolean(said[1])).as("sound leads").isTrue();
        assertThat(Math.abs(Double.parseDouble(said[2])))
                .as("seconds ahead of the sound")
                .isLessThan(0.02);

        float[] heard = samples(wave);
        List<double[]> stretches = stretches(heard);
        // what was heard before the seek to 1 s is of no interest
        assertThat(stretches).hasSizeGreaterThanOrEqualTo(3);
        double[] first = stretches.get(stretches.size() - 2);
        assertThat(first[0]).isBetween(1.0, 1.5);
        assertThat(first[1]).isBetween(3.8, 5.0);
        double[] second = stretches.getLast();
        assertThat(second[0]).isBetween(40.0, 40.5);
        assertThat(second[1]).isBetween(41.8, 43.0);
        float largest = 0;
        for (int i = 2; i < heard.length; i += 2) {
            largest = Math.max(largest, Math.abs(heard[i + 1] - heard[i - 1]));
        }
        assertThat(largest).as("largest step").isLessThan((float) (Scale.RIGHT * Math.PI / 2 / Fade.SAMPLES * 1.05));
    }

    private String[] perform(Path wave) throws IOException, InterruptedException {
        Path settings = Files.writeString(folder.resolve("alsoft.conf"), "[wave]\nfile=" + wave + "\n");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx200m",
                Performance.class.getName());
        builder.environment().put("ALSOFT_DRIVERS", "wave");
        builder.environment().put("ALSOFT_CONF", settings.toString());
        builder.redirectError(folder.resolve("errors").toFile());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("errors")))
                .isZero();
        return said.strip().split(";");
    }

    private static float[] samples(Path wave) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(wave)).order(ByteOrder.LITTLE_ENDIAN);
        int at = 12;
        while (bytes.getInt(at)
                != ByteBuffer.wrap("data".getBytes(StandardCharsets.US_ASCII))
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .getInt()) {
            at += 8 + bytes.getInt(at + 4);
        }
        float[] samples = new float[(bytes.capacity() - at - 8) / 4];
        bytes.position(at + 8)
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(samples);
        return samples;
    }

    /** Film times at which what is not silent begins and ends; within a stretch each sample follows the one before it. */
    private static List<double[]> stretches(float[] heard) {
        List<double[]> stretches = new ArrayList<>();
        double last = Double.NaN;
        for (int i = 0; i < heard.length; i += 2) {
            double now = heard[i + 1] > 0.01f ? Scale.seconds(heard[i], heard[i + 1]) : Double.NaN;
            if (!Double.isNaN(now) && Double.isNaN(last)) {
                stretches.add(new double[] {now, now});
            } else if (!Double.isNaN(now)) {
                assertThat((now - last) * Rate.HZ).isBetween(0.5, 1.5);
                stretches.getLast()[1] = now;
            }
            last = now;
        }
        return stretches;
    }
}
