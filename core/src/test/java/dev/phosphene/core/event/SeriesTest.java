package dev.phosphene.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.core.curve.Ease;
import dev.phosphene.core.curve.KeyedTrack;
import dev.phosphene.core.curve.Point;
import dev.phosphene.core.time.Tempo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static final Series SHARDS = new Series(EventKind.SHARD, t -> new Point(0, 1, 0), t -> 1, 0, 2);

    @Test
    void aBurstIsCountedBoundedAndDenseAtFirst() {
        List<Event> burst = SHARDS.burst(10, 120, 2.4, 0);
        assertThat(burst).hasSize(120);
        assertThat(burst).allSatisfy(e -> {
            assertThat(e.time()).isBetween(10.0, 12.4);
            assertThat(Math.hypot(e.place().x(), e.place().z())).isLessThanOrEqualTo(2);
            assertThat(e.place().y()).isEqualTo(1);
            assertThat(e.strength()).isBetween(0.29, 1.0);
        });
        // u² falls below a quarter for half of all u.
        assertThat(burst.stream().filter(e -> e.time() < 10.6).count()).isBetween(45L, 75L);
        assertThat(burst.stream().map(Event::seed).distinct()).hasSize(120);
    }

    @Test
    void beatsFallWhereThePhaseGrowsByOne() {
        Tempo rising = new Tempo(
                new KeyedTrack(new double[] {0, 20}, new double[] {60, 120}, new Ease[] {Ease.LINEAR, Ease.LINEAR}));
        List<Event> beats =
                new Series(EventKind.HEARTBEAT, t -> Point.ORIGIN, t -> 0.5, 7, 0).beats(2, 20, rising::beatAt, 0);
        assertThat(beats.getFirst().time()).isEqualTo(2);
        double origin = rising.beatAt(2);
        for (int i = 0; i < beats.size(); i++) {
            assertThat(rising.beatAt(beats.get(i).time()) - origin).isCloseTo(i, within(1e-9));
            assertThat(beats.get(i).seed()).isEqualTo(7 + i);
        }
        assertThat(beats).hasSize((int) Math.ceil(rising.beatAt(20) - origin));
    }

    @Test
    void silentEventsAreNone() {
        assertThat(new Series(EventKind.HEARTBEAT, t -> Point.ORIGIN, t -> t < 5 ? 0 : 1, 0, 0).beats(0, 10, t -> t, 0))
                .hasSize(5);
    }

    @Test
    void jitterStaysNearTheBeatAndInside() {
        List<Event> loose = new Series(EventKind.STEP, t -> Point.ORIGIN, t -> 1, 0, 0).beats(0, 100, t -> t, 0.1);
        for (int i = 0; i < loose.size(); i++) {
            assertThat(loose.get(i).time()).isCloseTo(i, within(0.1)).isBetween(0.0, 100.0);
        }
        assertThat(loose.stream().mapToDouble(e -> e.time() % 1).distinct().count())
                .isGreaterThan(90);
    }

    @Test
    void theListForgetsTheOrderItWasMadeIn() {
        List<Event> burst = new ArrayList<>(SHARDS.burst(0, 60, 1, 0));
        List<Event> sorted = new EventList(burst).all();
        Collections.reverse(burst);
        assertThat(new EventList(burst).all()).isEqualTo(sorted);
        assertThat(sorted).isSortedAccordingTo((a, b) -> Double.compare(a.time(), b.time()));
    }

    @Test
    void lightComesBeforeThunderAndKeysGoDownBeforeTheySound() {
        assertThat(new Event(10, EventKind.THUNDER, Point.ORIGIN, 1, 0).seenAt())
                .isCloseTo(9.65, within(1e-12));
        assertThat(new Event(10, EventKind.NOTE, Point.ORIGIN, 1, 0).seenAt()).isCloseTo(9.97, within(1e-12));
        assertThat(new Event(10, EventKind.IMPACT, Point.ORIGIN, 1, 0).seenAt()).isEqualTo(10);
    }

    @Test
    void betweenIsHalfOpen() {
        EventList seconds =
                new EventList(new Series(EventKind.STEP, t -> Point.ORIGIN, t -> 1, 0, 0).beats(0, 10, t -> t, 0));
        assertThat(seconds.between(2, 5)).extracting(e -> Math.round(e.time())).containsExactly(2L, 3L, 4L);
        assertThat(seconds.between(5, 2)).isEmpty();
        assertThat(seconds.firstAt(99)).isEqualTo(10);
    }
}
