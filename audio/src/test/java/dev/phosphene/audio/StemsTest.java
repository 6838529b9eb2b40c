package dev.phosphene.audio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.phosphene.audio.dsp.Level;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.mix.Layout;
import dev.phosphene.audio.mix.Making;
import dev.phosphene.audio.mix.MixSession;
import dev.phosphene.audio.mix.TruePeak;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StemsTest {
    /** A chunk in which harp and strings play and the touch is heard. */
    private static final int CHUNK = 5;

    private static float[] chunk(Sounding sounding) {
        try (MixSession session = MixSession.at(sounding, Layout.STEREO, 1)) {
            return session.chunk(CHUNK);
        }
    }

    private static double peak(float[] sound) {
        double most = 0;
        for (float v : sound) {
            most = Math.max(most, Math.abs(v));
        }
        return most;
    }

    @Test
    void stemsTogetherAreTheMix(@TempDir Path cache) {
        Sounding film = Films.small(cache);
        float[] mix = chunk(film);
        float[] music = chunk(film.only("music"));
        float[] world = chunk(film.only("world"));
        assertThat(peak(music)).isGreaterThan(0.01);
        assertThat(peak(world)).isGreaterThan(0.01);
        float[] rest = new float[mix.length];
        for (int i = 0; i < mix.length; i++) {
            rest[i] = mix[i] - music[i] - world[i];
        }
        // signals are kept as 16 bits of their own peak
        assertThat(peak(rest)).isLessThan(1e-3 * peak(mix));
        assertThat(peak(chunk(film.only("body")))).isLessThan(1e-6);
    }

    @Test
    void noStemClipsAtTheGainTheyShare(@TempDir Path cache) {
        Sounding film = Films.small(cache);
        double gain = Soundtrack.stemGain(film, Layout.STEREO, Soundtrack.FILES, Making.UNSEEN);
        // far louder than any file: only the ceiling can hold it
        double loud = Soundtrack.stemGain(film, Layout.STEREO, 20, Making.UNSEEN);
        assertThat(gain).isLessThanOrEqualTo(loud);
        int length = (int) (film.film().length() * Rate.HZ);
        float[] sum = new float[2 * length];
        double most = 0;
        for (String group : film.groups()) {
            try (Soundtrack stem = Soundtrack.stem(film, group, Layout.STEREO, loud)) {
                float[] sound = new float[2 * length];
                stem.read(0, sound, length);
                most = Math.max(most, TruePeak.most(sound, 2));
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += sound[i];
                }
            }
        }
        most = Math.max(most, TruePeak.most(sum, 2));
        assertThat(Level.decibels(most)).isBetween(-1.6, -1.49);
    }
}
