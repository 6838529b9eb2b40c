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
    vec3 blue = vec3(0.0055, 0.0092, 0.0270) + vec3(0.0075, 0.0155, 0.0340) * exp(-up * 4.0);
    blue += vec3(0.019, 0.033, 0.092) * (0.30 + 0.70 * band) * exp(-up / (0.38 * sink));
    blue += vec3(0.048, 0.150, 0.158) * band * exp(-up / (0.190 * sink));
    vec3 warm = vec3(0.400, 0.252, 0.105) * band * exp(-up / (0.088 * sink));
    warm += vec3(0.380, 0.110, 0.020) * band * exp(-up / (0.036 * sink));
    // The longest paths have lost their blue.
    vec3 sky = warm + blue * (1.0 - 0.75 * min(band, 1.0) * exp(-up / (0.11 * sink)));
    float belt = (up - 0.13) / 0.075;
    sky += vec3(0.016, 0.007, 0.012) * (1.0 - near) * exp(-belt * belt);
    // Under the horizon: far forest in haze, bluer and darker than any sky above it.
    float seen = d.y < 0.0 ? exp(d.y * 55.0) : 1.0;
    sky = mix(vec3(0.0190, 0.0290, 0.0520) * (0.5 + 0.7 * min(band, 1.0)), sky, seen);
    return sky * (sunDirection.w * dim);
}
