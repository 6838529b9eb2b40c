package dev.phosphene.app.sound.report;

import dev.phosphene.app.picture.WholeFile;
import dev.phosphene.audio.Soundtrack;
import dev.phosphene.audio.dsp.Level;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.mix.Layout;
import dev.phosphene.audio.mix.Loudness;
import dev.phosphene.audio.mix.PeakMeter;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.film.Shot;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongConsumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A film's sound on paper: a small picture of every shot, and a page with the figures of all of them. */
public final class SoundReport {
    /** Where a spectrogram still shows all it has, in 60 KB. */
    private static final float QUALITY = 0.5f;

    private final Film film;
    private final Soundtrack track;

    public SoundReport(Film film, Soundtrack track) {
        this.film = film;
        this.track = track;
    }

    /**
     * Writes {@code report.md} and a {@code shot-01.jpg} for each shot.
     *
     * @param upTo hears how many seconds are done
     */
    public void write(Path folder, LongConsumer upTo) {
        Layout layout = track.layout();
        Loudness whole = new Loudness(layout);
        PeakMeter peak = new PeakMeter(layout.channelCount());
        float[] second = new float[Rate.HZ * layout.channelCount()];
        for (long at = 0; at < track.length(); at += Rate.HZ) {
            int count = (int) Math.min(Rate.HZ, track.length() - at);
            track.read(at, second, count);
            whole.hear(second, count);
            peak.hear(second, count);
            upTo.accept(at / Rate.HZ);
        }
        StringBuilder page = new StringBuilder();
        page.append(String.format(
                Locale.ROOT,
                """
                # %s: its sound, shot by shot

                %s, %.1f LUFS integrated, range %.1f LU, true peak %.1f dBTP. Made by `phosphene sound … --report`. Pictures: above the
                spectrogram, 30 Hz to 20 kHz by octaves, dots at 100 Hz, 1 and 10 kHz; below loudness from −60 to 0 LUFS, 400 ms filled and 3 s as a line.

                | shot | time | LUFS | loudest 3 s | softest 400 ms | dBTP |
                |---|---|---|---|---|---|
                """,
                film.title(),
                layout.key(),
                whole.integrated(),
                whole.range(),
                Level.decibels(peak.most())));
        StringBuilder pictures = new StringBuilder("\n");
        for (Shot shot : film.shots()) {
            float[] sound = sound(shot, layout.channelCount());
            ShotFigures figures = ShotFigures.of(layout, sound);
            page.append(figures.row(shot)).append('\n');
            String name = String.format(Locale.ROOT, "shot-%02d.jpg", shot.index());
            pictures.append(String.format(Locale.ROOT, "![%d](%s)%n", shot.index(), name));
            ShotPicture picture = new ShotPicture(shot, sound, layout.channelCount(), whole, figures);
            WholeFile.write(folder.resolve(name), part -> jpeg(picture.image(), part));
            upTo.accept((long) shot.end());
        }
        page.append(pictures);
        WholeFile.write(folder.resolve("report.md"), part -> text(page, part));
    }

    private float[] sound(Shot shot, int channels) {
        long first = Rate.sample(shot.start());
        int count = (int) (Math.min(track.length(), Rate.sample(shot.end())) - first);
        float[] sound = new float[count * channels];
        track.read(first, sound, count);
        return sound;
    }

    private static void text(CharSequence page, Path file) {
        try {
            Files.writeString(file, page);
        } catch (IOException e) {
            throw Fault.world("Cannot write " + file + ": " + e.getMessage() + ".");
        }
    }

    private static void jpeg(BufferedImage image, Path file) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw Fault.world("Cannot write " + file + ": " + e.getMessage() + ".");
        } finally {
            writer.dispose();
        }
    }
}
