package dev.phosphene.app.sound.report;

import dev.phosphene.app.sound.Sound;
import dev.phosphene.audio.dsp.Level;
import dev.phosphene.audio.mix.Layout;
import dev.phosphene.audio.mix.Loudness;
import dev.phosphene.audio.mix.PeakMeter;
import dev.phosphene.core.film.Shot;
import java.util.Locale;

/**
 * What is measured of a shot's sound.
 *
 * @param integrated LUFS of the shot alone, gated
 * @param shortTerm largest LUFS of 3 s within it
 * @param softest least LUFS of 400 ms within it
 * @param peak dBTP
 */
record ShotFigures(double integrated, double shortTerm, double softest, double peak) {
    /** Measures the sound of a shot, which begins with the shot. */
    static ShotFigures of(Layout layout, float[] sound) {
        Loudness meter = new Loudness(layout);
        PeakMeter peak = new PeakMeter(layout.channelCount());
        int count = sound.length / layout.channelCount();
        meter.hear(sound, count);
        peak.hear(sound, count);
        double length = (double) count / Sound.RATE;
        double most = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        for (double end = 0.4; end <= length + 0.01; end += 0.1) {
            least = Math.min(least, meter.momentary(end));
            most = end < 3 ? most : Math.max(most, meter.shortTerm(end));
        }
        return new ShotFigures(meter.integrated(), most, least, Level.decibels(peak.most()));
    }

    /** A row of a table. */
    String row(Shot shot) {
        return String.format(
                Locale.ROOT,
                "| %d · %s | %.0f–%.0f s | %.1f | %.1f | %.1f | %.1f |",
                shot.index(),
                shot.name(),
                shot.start(),
                shot.end(),
                integrated,
                shortTerm,
                softest,
                peak);
    }
}
