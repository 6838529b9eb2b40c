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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A draft is recognisably cinema's picture. All fifteen shots: {@code phosphene tiers the-sphere --of draft,cinema}. */
@Tag("gl")
class TiersGlTest {
    /** Trunks, where draft's coarser leaves differ most of all shots; the bowl from afar; ash and hands from near; the dance. */
    private static final List<Integer> SHOTS = List.of(2, 4, 9, 11);

    private static final List<Double> LEAST = List.of(0.62, 0.88, 0.88, 0.88);
    private static final double MEAN = 0.85;

    private final Film film = Shelf.ofProgram().film("the-sphere");
    private final Studio studio = Studio.open(System.getProperty("phosphene.gpu"));

    @AfterEach
    void close() {
        studio.close();
    }

    private List<Luma> drawn(Tier tier, int samples) {
        List<Luma> pictures = new ArrayList<>();
        Output output = new Output(480, 270, tier, samples, 1.0 / 48);
        try (Easel easel = studio.easel(film, output, Print.EIGHT_BIT);
                Picture picture = new Picture(output.width(), output.height())) {
            for (int number : SHOTS) {
                Shot shot = film.shots().get(number - 1);
                easel.drawAt((shot.start() + shot.end()) / 2, picture);
                pictures.add(Luma.of(picture).shrunk(320, 180));
            }
        }
        return pictures;
    }

    @Test
    void aDraftIsCinemasPicture() {
        List<Luma> draft = drawn(Tier.DRAFT, 1);
        List<Luma> cinema = drawn(Tier.CINEMA, 4);
        double sum = 0;
        for (int i = 0; i < SHOTS.size(); i++) {
            double likeness = Ssim.mean(draft.get(i), cinema.get(i));
            assertThat(likeness).as("shot %d", SHOTS.get(i)).isGreaterThan(LEAST.get(i));
            sum += likeness;
        }
        assertThat(sum / SHOTS.size()).as("mean").isGreaterThan(MEAN);
    }
}
