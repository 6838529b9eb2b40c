#include <block/WorldBlock>

// Twilight without stars as one closed form of direction: what a clear sky does after sunset, layer over layer. Low in the sun's
// azimuth the longest path leaves amber; above it the light has crossed less air and turns pale gold, then turquoise; ozone makes the
// zenith blue while the sun is down; opposite lies the dim rose belt above the earth's shadow. Radiance at level 1 and sun at −7°:
// zenith about 0.015, band about 0.5. dev.phosphene.render.frame.TwilightSky is its twin for ambient and key light.
vec3 skyGradient(vec3 d) {
    float up = max(d.y, 0.0);
    float flatLength = max(length(d.xz), 1e-4);
    vec2 sunFlat = vec2(sin(skyShape.z), -cos(skyShape.z));
    float toward = dot(d.xz / flatLength, sunFlat);
    // Lower sun: dimmer, and the layers sink towards the horizon. Factors around −7°, where the level is authored.
    float lower = clamp((-0.122 - skyShape.y) / 0.0175, -8.0, 11.0);
    float dim = exp2(-0.28 * lower);
    float sink = exp2(-0.10 * lower);
    float near = 0.5 + 0.5 * toward;
    float band = skyShape.x * (0.07 + 0.93 * near * near * near);
    vec3 sky = vec3(0.0058, 0.0098, 0.0295) + vec3(0.010, 0.021, 0.045) * exp(-up * 4.0);
    sky += vec3(0.030, 0.052, 0.135) * (0.30 + 0.70 * band) * exp(-up / (0.34 * sink));
    sky += vec3(0.060, 0.165, 0.195) * band * exp(-up / (0.155 * sink));
    sky += vec3(0.330, 0.225, 0.105) * band * exp(-up / (0.062 * sink));
    sky += vec3(0.360, 0.120, 0.026) * band * exp(-up / (0.024 * sink));
    float belt = (up - 0.13) / 0.075;
    sky += vec3(0.016, 0.007, 0.012) * (1.0 - near) * exp(-belt * belt);
    // Under the horizon: the far ground's haze, quickly dark.
    float below = clamp(-d.y, 0.0, 1.0);
    float ground = d.y < 0.0 ? 0.10 + 0.90 * exp(-below * 26.0) : 1.0;
    return sky * (sunDirection.w * dim * ground);
}
