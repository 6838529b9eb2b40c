package dev.phosphene.app.sound.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.app.sound.Sound;
import dev.phosphene.audio.mix.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {
    private static final int HEIGHT = 232;

    /** Four seconds of a sine at −20 dB of full scale in two channels. */
    private static float[] sine(double hertz) {
        float[] sound = new float[2 * 4 * Sound.RATE];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = (float) (0.1 * Math.sin(2 * Math.PI * hertz * (i / 2) / Sound.RATE));
        }
        return sound;
    }

    @ParameterizedTest
    @ValueSource(doubles = {60, 440, 1000, 9000})
    void aToneIsBrightestWhereItsPitchIs(double hertz) {
        double[] column = new Spectrogram(sine(hertz), 2, HEIGHT).column(2 * Sound.RATE);
        int strongest = 0;
        for (int y = 0; y < HEIGHT; y++) {
            strongest = column[y] > column[strongest] ? y : strongest;
        }
        assertThat((double) strongest).isCloseTo(Spectrogram.row(hertz, HEIGHT), within(hertz < 100 ? 12.0 : 2.0));
        assertThat(column[strongest]).isCloseTo(-20, within(2.5));
        assertThat(column[5]).isLessThan(-80);
    }

    @Test
    void itsFiguresAreThoseOfTheStandard() {
        ShotFigures figures = ShotFigures.of(Layout.STEREO, sine(997));
        assertThat(figures.integrated()).isCloseTo(-20, within(0.1));
        assertThat(figures.shortTerm()).isCloseTo(-20, within(0.1));
        assertThat(figures.softest()).isCloseTo(-20, within(0.2));
        assertThat(figures.peak()).isCloseTo(-20, within(0.1));
    }
}
