#include <moss/moss.glsl>

// Moss as single shoots: where in a layer of the pelt one stands.

// Metres from roots to the tips of the tallest.
const float TALLEST = 0.046;

// How the pelt grows at a root. cover: 0 bare .. 1 closed; pillow: 0 in a valley .. 1 on a cushion's top; rise: a layer's height as a
// share of the shoots here, above 1 where they do not reach it.
struct Pelt {
    float cover;
    float pillow;
    float rise;
};

Pelt peltAt(vec3 root, float coverage, float layer) {
    float ragged;
    float cover = carpetAt(root, coverage, ragged);
    float pillow = pillowAt(root);
    // Lower towards the edge of the carpet and in the valleys between pillows; no two shoots equally long
    float reach = cover * (0.22 + 0.78 * pillow) * (0.55 + 0.75 * valueNoise(root * 55.0));
    return Pelt(cover, pillow, layer / max(reach, 1e-3));
}

// Whether a shoot stands here.
bool shootAt(vec3 root, float layer, float rise) {
    if (rise > 1.0) {
        return false;
    }
    // Each leans its own way, the more the higher
    vec3 lean = vec3(valueNoise(root * 31.0), 0.5, valueNoise(root * 31.0 + 50.0)) - 0.5;
    return nearestPoint((root + lean * (0.016 * layer)) * 120.0) < mix(0.72, 0.20, rise * rise);
}
