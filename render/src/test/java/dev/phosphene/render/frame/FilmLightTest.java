package dev.phosphene.render.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.core.parameter.Sky;
import org.junit.jupiter.api.Test;

class FilmLightTest {
    @Test
    void theKeyComesFromTheBandAndIsWarmerThanTheSky() {
        FilmLight light = new FilmLight();
        light.set(new Sky(Math.toRadians(-7), Math.toRadians(90), 0, 1, Math.toRadians(12), 0, 1));
        assertThat(light.keyDirection.x).isGreaterThan(0.9f);
        assertThat(light.keyDirection.z).isCloseTo(0, within(1e-6f));
        assertThat(light.keyDirection.y).isBetween(0.2f, 0.4f);
        assertThat(light.keyColour.x / light.keyColour.z).isGreaterThan(2 * light.skyAmbient.x / light.skyAmbient.z);
        // The levels the places are made for.
        assertThat(light.skyAmbient.y).isBetween(0.03f, 0.3f);
        assertThat(light.keyColour.y).isBetween(0.05f, 0.6f);
    }

    @Test
    void aStopOfTheSkyIsAStopOfItsLight() {
        FilmLight light = new FilmLight();
        light.set(new Sky(Math.toRadians(-7), 0, 0, 1, Math.toRadians(12), 0, 1));
        float key = light.keyColour.x;
        float sky = light.skyAmbient.z;
        light.set(new Sky(Math.toRadians(-7), 0, 1, 1, Math.toRadians(12), 0, 1));
        assertThat(light.keyColour.x).isCloseTo(2 * key, within(1e-5f));
        assertThat(light.skyAmbient.z).isCloseTo(2 * sky, within(1e-5f));
    }

    @Test
    void aLowerSunIsDarker() {
        FilmLight light = new FilmLight();
        float last = Float.MAX_VALUE;
        for (int degrees = -4; degrees >= -14; degrees -= 2) {
            light.set(new Sky(Math.toRadians(degrees), 0, 0, 1, Math.toRadians(12), 0, 1));
            assertThat(light.keyColour.y).isLessThan(last);
            last = light.keyColour.y;
        }
    }
}
