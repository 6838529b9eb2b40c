package dev.phosphene.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.audio.dsp.Level;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.mix.Layout;
import dev.phosphene.audio.mix.TruePeak;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The stage rises, with all that sounds there, in every layout there is. */
class SphereLayoutsTest {
    private static final double FROM = 74.5;
    private static final int COUNT = 3 * Rate.HZ / 2;

    @TempDir
    static Path folder;

    private static float[] slice(Layout layout) throws IOException {
        Sounding sounding = Films.sphere(folder);
        Files.createDirectories(sounding.folder());
        for (Layout heard : Layout.values()) {
            Files.writeString(sounding.folder().resolve("gain-" + heard.key() + "-16.0.txt"), "0");
        }
        try (Soundtrack track = Soundtrack.of(sounding, layout, Soundtrack.FILES)) {
            float[] out = new float[COUNT * layout.channelCount()];
            track.read(Rate.sample(FROM), out, COUNT);
            return out;
        }
    }

    private static double power(Layout layout, float[] sound, int channel) {
        double sum = 0;
        for (int i = channel; i < sound.length; i += layout.channelCount()) {
            sum += (double) sound[i] * sound[i] / COUNT;
        }
        return sum;
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void everyChannelSounds(Layout layout) throws IOException {
        float[] sound = slice(layout);
        for (int c = 0; c < layout.channelCount(); c++) {
            if (layout == Layout.SURROUND_7_1 && layout.channels().get(c).equals("C")) {
                continue; // OpenAL Soft plays what is ahead between left and right
            }
            assertThat(10 * Math.log10(power(layout, sound, c)))
                    .as(layout.channels().get(c))
                    .isBetween(-70.0, -6.0);
        }
        assertThat(Level.decibels(TruePeak.most(sound, layout.channelCount()))).isLessThan(-1.0);
    }

    /** Drums, the ground and the heart are felt: as loud as their own low band, and nothing else is. */
    @Test
    void theStageIsFelt() throws IOException {
        Layout layout = Layout.SURROUND_5_1;
        float[] sound = slice(layout);
        double low = 10 * Math.log10(power(layout, sound, layout.channels().indexOf("LFE")));
        double left = 10 * Math.log10(power(layout, sound, 0));
        assertThat(low + 10 - left).as("as it is heard").isCloseTo(3, within(9.0));
    }
}
