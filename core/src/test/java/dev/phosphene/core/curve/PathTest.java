package dev.phosphene.core.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathTest {
    private static Path arc(double turn, int points) {
        List<Point> through = new ArrayList<>();
        for (int i = 0; i <= points; i++) {
            double a = turn * i / points;
            through.add(new Point(5 * Math.cos(a), 1, 5 * Math.sin(a)));
        }
        return new Path(through);
    }

    @Test
    void aCirclesArcHasItsLength() {
        assertThat(arc(3 * Math.PI / 2, 24).length()).isCloseTo(5 * 3 * Math.PI / 2, within(0.01));
    }

    @Test
    void staysNearTheCircleItGoesThrough() {
        Path path = arc(3 * Math.PI / 2, 24);
        for (double s = 0; s <= 1; s += 0.001) {
            Point p = path.at(s);
            assertThat(Math.hypot(p.x(), p.z())).isCloseTo(5, within(0.02));
        }
    }

    @Test
    void equalSharesAreEqualWays() {
        Path uneven = new Path(List.of(
                new Point(0, 0, 0),
                new Point(0.5, 0, 0.1),
                new Point(6, 1, 0),
                new Point(6.5, 3, -2),
                new Point(20, 0, 0)));
        double step = uneven.length() / 500;
        for (int i = 0; i < 500; i++) {
            double way = uneven.at((i + 1) / 500.0).minus(uneven.at(i / 500.0)).length();
            assertThat(way).isCloseTo(step, within(0.02 * step));
        }
    }

    @Test
    void beginsAndEndsAtItsEnds() {
        Path path = arc(2, 7);
        assertThat(path.at(-1).minus(new Point(5, 1, 0)).length()).isLessThan(1e-9);
        assertThat(path.at(2)
                        .minus(new Point(5 * Math.cos(2), 1, 5 * Math.sin(2)))
                        .length())
                .isLessThan(1e-9);
    }

    @Test
    void goesThroughItsPoints() {
        Path path = arc(2, 7);
        for (int i = 0; i <= 7; i++) {
            Point wanted = new Point(5 * Math.cos(2.0 * i / 7), 1, 5 * Math.sin(2.0 * i / 7));
            double nearest = Double.MAX_VALUE;
            for (double s = 0; s <= 1; s += 1e-4) {
                nearest = Math.min(nearest, path.at(s).minus(wanted).length());
            }
            assertThat(nearest).isLessThan(1e-3);
        }
    }

    @Test
    void aStraightWayStaysStraight() {
        Path path = new Path(List.of(Point.ORIGIN, new Point(1, 0, 0), new Point(9, 0, 0)));
        assertThat(path.length()).isCloseTo(9, within(1e-9));
        assertThat(path.at(0.5).x()).isCloseTo(4.5, within(1e-3));
    }

    @Test
    void pointsOnEachOtherAreNoWay() {
        assertThatThrownBy(() -> new Path(List.of(Point.ORIGIN, Point.ORIGIN)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Path(List.of(Point.ORIGIN))).isInstanceOf(IllegalArgumentException.class);
    }
}
