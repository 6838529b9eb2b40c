#include <block/WorldBlock>
#include <noise/noise.glsl>

// The light of the moss as a place has it: where it has woken, how it breathes, what hue it has.

const vec3 EMERALD = vec3(0.0048, 0.397, 0.138);
const vec3 SAPPHIRE = vec3(0.011, 0.098, 0.510);

// 0 dark .. about 1.3: woken outward from the first-moss mark in patches, breathing slowly and never everywhere at once.
float mossLevel(vec3 p) {
    // The first patch is a hand wide; later the front is ragged over metres.
    float ragged = min(0.75 * mossFront.w, 1.5);
    float patchy = valueNoise(p * 0.9) * 1.3 + valueNoise(p * 3.1 + 9.0) * 0.4;
    float woken = 1.0 - smoothstep(mossFront.w - ragged, mossFront.w, distance(p, mossFront.xyz) + (patchy - 0.6) * ragged);
    float phase = 6.2831853 * (mossPhase.x + 0.6 * valueNoise(p * 0.11 + 5.0)) - 0.05 * p.y;
    float breath = 1.0 + mossShape.y * 0.5 * (sin(phase) - 0.3 + 0.3 * sin(2.0 * phase + 1.0));
    return woken * breath * (1.0 + 0.6 * mossShape.z);
}

// Emerald near the lamps of the ground, sapphire in between, by the film's share.
vec3 mossHue(vec3 p) {
    float n = valueNoise(p * 0.23 + 60.0) * 0.75 + valueNoise(p * 0.9 + 31.0) * 0.25;
    float away = distance(p, mossFront.xyz);
    // Emerald where it wakes first, sapphire far off
    float share = mossShape.w + 0.11 * smoothstep(4.0, 16.0, away) - 0.7 * (1.0 - smoothstep(2.5, 6.5, away));
    // A narrow seam: halfway between the two lies a cyan that belongs to neither
    return mix(EMERALD, SAPPHIRE, smoothstep(-0.07, 0.07, n - 0.5 + 0.9 * (share - 0.5)));
}

// Irradiance that the moss all around gives a point, averaged over directions: thinning with height above the first-moss mark.
vec3 mossFill(vec3 p) {
    float height = max(p.y - mossFront.y + 0.5, 0.0);
    float reached = 1.0 - smoothstep(mossFront.w - 1.0, mossFront.w + 3.0, distance(p, mossFront.xyz));
    float breath = 1.0 + 0.3 * mossShape.y * sin(6.2831853 * mossPhase.x - 0.05 * p.y);
    vec3 hue = mix(EMERALD, SAPPHIRE, min(mossShape.w, 1.0));
    return hue * (0.20 * mossShape.x * exp(-0.2 * height) * reached * breath * (1.0 + 0.6 * mossShape.z));
}

// The same on a plane: most from below.
vec3 mossIrradiance(vec3 p, vec3 n) {
    return mossFill(p) * (0.55 - 0.45 * n.y);
}
