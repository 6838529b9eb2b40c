#include <moss/moss.glsl>

// Moss as single shoots: where in a layer of the pelt one stands.

// Metres from roots to the tips of the tallest.
const float TALLEST = 0.046;

// A shoot at a point of a layer. rise: 0 at its root .. 1 at its tip, above 1 where there is none; core: 1 on its axis .. 0 at its skin.
struct Shoot {
    float rise;
    float core;
    float pillow;
    float cover;
};

const Shoot NO_SHOOT = Shoot(2.0, 0.0, 0.0, 0.0);

Shoot shootAt(vec3 root, float coverage, float layer, float tall) {
    if (tall < 0.03) {
        return NO_SHOOT;
    }
    float ragged;
    float cover = carpetAt(root, coverage, ragged);
    float pillow = pillowAt(root);
    // Lower towards the edge of the carpet and in the valleys between pillows; no two shoots equally long
    float reach = cover * (0.22 + 0.78 * pillow) * (0.55 + 0.75 * valueNoise(root * 55.0));
    float rise = layer / max(reach, 1e-3);
    if (rise > 1.0) {
        return NO_SHOOT;
    }
    // Each leans its own way, the more the higher
    vec3 lean = vec3(valueNoise(root * 31.0), 0.5, valueNoise(root * 31.0 + 50.0)) - 0.5;
    float off = worley((root + lean * (0.016 * layer)) * 85.0).x;
    float radius = mix(0.72, 0.20, rise * rise);
    return off < radius ? Shoot(rise, 1.0 - off / radius, pillow, cover) : NO_SHOOT;
}
