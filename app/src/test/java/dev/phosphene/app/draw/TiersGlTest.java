package dev.phosphene.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.phosphene.app.film.Shelf;
import dev.phosphene.app.measure.Luma;
import dev.phosphene.app.measure.Ssim;
import dev.phosphene.app.picture.Picture;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.film.Shot;
import dev.phosphene.core.output.Output;
import dev.phosphene.core.output.Tier;
import dev.phosphene.render.pass.Development.Print;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The three tiers are recognisably one picture. All fifteen shots: {@code phosphene tiers the-sphere --of draft,cinema}. */
@Tag("gl")
class TiersGlTest {
    /** The crowd from near, the dance, the celebration: what once differed most. */
    private static final List<Integer> CROWDED = List.of(5, 11, 13);

    private final Film film = Shelf.ofProgram().film("the-sphere");
    private final Studio studio = Studio.open(System.getProperty("phosphene.gpu"));

    @AfterEach
    void close() {
        studio.close();
    }

    private List<Luma> drawn(List<Integer> shots, Tier tier, int samples) {
        List<Luma> pictures = new ArrayList<>();
        Output output = new Output(480, 270, tier, samples, 1.0 / 48);
        try (Easel easel = studio.easel(film, output, Print.EIGHT_BIT);
                Picture picture = new Picture(output.width(), output.height())) {
            for (int shot : shots) {
                Shot s = film.shots().get(shot - 1);
                easel.drawAt((s.start() + s.end()) / 2, picture);
                pictures.add(Luma.of(picture).shrunk(320, 180));
            }
        }
        return pictures;
    }

    private static void alike(List<Luma> first, List<Luma> second, double each, double mean) {
        double sum = 0;
        for (int i = 0; i < first.size(); i++) {
            double likeness = Ssim.mean(first.get(i), second.get(i));
            assertThat(likeness).as("likeness of picture %d", i).isGreaterThan(each);
            sum += likeness / first.size();
        }
        assertThat(sum).as("mean likeness").isGreaterThan(mean);
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void draftIsPreviewsAndCinemasPicture() {
        List<Luma> draft = drawn(CROWDED, Tier.DRAFT, 1);

        alike(draft, drawn(CROWDED, Tier.PREVIEW, 1), 0.8, 0.85);
        alike(draft, drawn(CROWDED, Tier.CINEMA, 8), 0.8, 0.85);
    }
}
