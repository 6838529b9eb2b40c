package dev.phosphene.audio.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.phosphene.audio.dsp.Rate;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeckTest {
    private long now = 1_000_000_000L;
    private final FilmClock clock = new FilmClock(() -> now);
    private final Hearing hearing = new Hearing(now);
    private final Deck deck = new Deck(2, clock, hearing, 1);
    private final float[] block = new float[2 * 512];

    private void fill(int blocks) {
        for (int i = 0; i < blocks; i++) {
            deck.fill(block, 512);
            now += 512 * 1_000_000_000L / Rate.HZ;
            hearing.observe(now, (double) (now - 1_000_000_000L) * Rate.HZ / 1e9);
            double heard = deck.heard(now);
            if (!Double.isNaN(heard)) {
                clock.hear(now, heard);
            }
        }
    }

    private Prefetch settled() throws InterruptedException {
        Prefetch film = new Prefetch(Scale::new, 60, false);
        film.allow();
        for (int i = 0; i < 2000 && !film.settled(); i++) {
            Thread.sleep(1);
        }
        return film;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5})
    void playingAllocatesNothing(double speed) throws InterruptedException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Prefetch film = settled();
        clock.speed(speed);
        clock.play();
        deck.cue(Cue.of(true, speed, film));
        fill(50);
        long before = threads.getCurrentThreadAllocatedBytes();
        fill(100);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(1000);
        assertThat(deck.heard(now)).isNotNaN();
        film.close();
    }

    @Test
    void soundThatEndsBeforeItShouldFadesFirst() throws InterruptedException {
        // nobody says where the film is, so only its first seven seconds are ever made
        Prefetch film = settled();
        clock.play();
        deck.cue(Cue.of(true, 1, film));
        float last = 0;
        float largest = 0;
        for (int i = 0; i < 800; i++) {
            fill(1);
            for (int k = 1; k < block.length; k += 2) {
                largest = Math.max(largest, Math.abs(block[k] - last));
                last = block[k];
            }
        }
        assertThat(last).isZero();
        assertThat(deck.starved()).isEqualTo(1);
        assertThat(largest).isLessThan((float) (Scale.RIGHT * Math.PI / 2 / Fade.SAMPLES * 1.05));
        film.close();
    }
}
