package dev.phosphene.app.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.phosphene.audio.live.FilmClock;
import org.junit.jupiter.api.Test;

class PlayheadTest {
    private long clock;

    private Playhead head(boolean loop) {
        return new Playhead(new FilmClock(() -> clock), 180, loop);
    }

    private void pass(double seconds) {
        clock += (long) (seconds * 1e9);
    }

    @Test
    void standsStillUntilPlayed() {
        Playhead head = head(false);
        pass(5);
        assertThat(head.time()).isZero();
        head.toggle();
        pass(5);
        assertThat(head.time()).isEqualTo(5);
        head.toggle();
        pass(5);
        assertThat(head.time()).isEqualTo(5);
    }

    @Test
    void seeksWithinTheFilmAndPlaysOn() {
        Playhead head = head(false);
        head.toggle();
        head.seek(-3);
        assertThat(head.time()).isZero();
        head.seek(170);
        pass(4);
        assertThat(head.time()).isEqualTo(174);
        pass(60);
        assertThat(head.time()).isEqualTo(180);
        assertThat(head.atEnd()).isTrue();
        head.toggle();
        head.toggle();
        assertThat(head.time()).isZero();
    }

    @Test
    void aChangeOfSpeedDoesNotJump() {
        Playhead head = head(false);
        head.toggle();
        pass(10);
        head.changeSpeed(1);
        assertThat(head.speed()).isEqualTo(1.5);
        assertThat(head.time()).isEqualTo(10);
        pass(2);
        assertThat(head.time()).isEqualTo(13);
        head.changeSpeed(-100);
        assertThat(head.speed()).isEqualTo(0.1);
    }

    @Test
    void loopsWithoutDriftForAYear() {
        Playhead head = head(true);
        head.toggle();
        clock += 365L * 86_400 * 1_000_000_000L + 2_000_000_000L;
        // 365 days are a whole number of films of three minutes.
        assertThat(head.time()).isCloseTo(2, org.assertj.core.data.Offset.offset(1e-6));
    }

    @Test
    void aShorterFilmKeepsUsInside() {
        Playhead head = head(false);
        head.seek(170);
        head.length(100);
        assertThat(head.time()).isEqualTo(100);
    }
}
