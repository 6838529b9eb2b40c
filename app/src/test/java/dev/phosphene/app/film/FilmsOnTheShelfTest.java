package dev.phosphene.app.film;

import static org.assertj.core.api.Assertions.assertThat;

import dev.phosphene.core.curve.Point;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.film.Shot;
import dev.phosphene.models.place.Place;
import org.junit.jupiter.api.Test;

/** Every film that comes with the program can be performed in the places as they are. */
class FilmsOnTheShelfTest {
    private final Shelf shelf = Shelf.ofProgram();

    @Test
    void allFilmsAreWithoutFaults() {
        assertThat(shelf.names()).contains("the-sphere");
        for (String name : shelf.names()) {
            assertThat(shelf.check(shelf.find(name))).as(name).isEmpty();
        }
    }

    @Test
    void noCameraIsInTheGround() {
        for (String name : shelf.names()) {
            Film film = shelf.film(name);
            for (Shot shot : film.shots()) {
                Place place = KnownPlaces.named(shot.place());
                for (double t = 0; t <= shot.length(); t += 0.25) {
                    Point eye = shot.camera().at(t).eye();
                    assertThat(eye.y() - place.groundAt(eye.x(), eye.z()))
                            .as("%s, shot %s at %s s, height over the ground", name, shot.name(), t)
                            .isGreaterThan(0.04);
                }
            }
        }
    }
}
