package dev.phosphene.models.masonry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeatsTest {
    private final List<Seat> all = Seats.taken();

    @Test
    void thereIsACrowd() {
        assertThat(all).hasSize(400);
    }

    @Test
    void seatsLieOnTheirTreads() {
        for (Seat s : all) {
            double r = StrictMath.hypot(s.x(), s.z());
            assertThat(s.y()).isEqualTo(Bowl.height(s.tier()));
            assertThat(r).isBetween(Bowl.radius(s.tier()) + 0.3, Bowl.radius(s.tier() + 1) - 0.3);
            assertThat(Bowl.walked(s.azimuth(), r, 0.3)).isFalse();
        }
    }

    @Test
    void seatsFaceTheStage() {
        for (Seat s : all) {
            double r = StrictMath.hypot(s.x(), s.z());
            assertThat(StrictMath.sin(s.facing())).isCloseTo(-s.x() / r, within(1e-9));
            assertThat(StrictMath.cos(s.facing())).isCloseTo(-s.z() / r, within(1e-9));
        }
    }

    @Test
    void neighboursKeepTheirDistance() {
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                Seat a = all.get(i);
                Seat b = all.get(j);
                assertThat(StrictMath.hypot(a.x() - b.x(), a.z() - b.z())).isGreaterThan(1.0);
            }
        }
    }

    @Test
    void everyTierHasGuests() {
        for (int k = 0; k < Bowl.TIERS; k++) {
            int tier = k;
            assertThat(all).anyMatch(s -> s.tier() == tier);
        }
    }
}
