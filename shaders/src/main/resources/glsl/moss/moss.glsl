#include <block/FrameBlock>
#include <block/WorldBlock>
#include <noise/noise.glsl>
#include <light/moss.glsl>

// Phosphorescent moss as a surface wears it: cushions a hand wide, tufts whose tips are brighter than their roots. Bark, rock, soil and
// stone all ask here. Up close it is plush; beyond a few metres the cushions melt into an even, softer glow.

// A cushion at a point. cover: 0 bare .. 1 moss; dome: height in metres above what it grows on; tips: 0 among the roots .. 1 at the tips.
struct Cushion {
    float cover;
    float dome;
    float tips;
};

// The share of fine detail that a point this far away still shows; detail: its size in metres.
float shows(vec3 positionWorld, float detail) {
    float pixel = distance(positionWorld, eye.xyz) / lens.x;
    return clamp(0.6 * detail / pixel - 0.35, 0.0, 1.0);
}

// The cushion that a coverage of 0 .. 1 means at a point.
Cushion cushionAt(vec3 positionWorld, float coverage) {
    if (coverage <= 0.01) {
        return Cushion(0.0, 0.0, 0.0);
    }
    float ragged = valueNoise(positionWorld * 4.3) * 0.6 + valueNoise(positionWorld * 15.0) * 0.4;
    float cover = smoothstep(0.30, 0.66, coverage + (ragged - 0.5) * 0.9);
    if (cover <= 0.0) {
        return Cushion(0.0, 0.0, 0.0);
    }
    float dome = ragged;
    float tips = ragged * ragged * 1.3;
    float near = shows(positionWorld, 0.10);
    if (near > 0.0) {
        // Pillows a hand wide lean on each other; a valley between two is soft, never a line
        float swell = 1.0 - smoothstep(0.05, 0.80, worley(positionWorld * 6.5).x);
        float lumps = valueNoise(positionWorld * 24.0);
        dome = mix(dome, clamp(0.25 + 0.65 * swell + 0.35 * (lumps - 0.5), 0.0, 1.0), near);
        tips = dome * 0.8;
        float close = shows(positionWorld, 0.016);
        if (close > 0.0) {
            // Each shoot is a point of light on its own dark stem
            float shoot = 1.0 - smoothstep(0.0, 0.65, worley(positionWorld * 75.0).x);
            tips = mix(tips, dome * (0.15 + 1.5 * shoot * shoot), close);
        }
    }
    return Cushion(cover, cover * (0.010 + 0.050 * dome), tips);
}

// Light the cushion sends out itself. Its rim against the eye is brightest, as velvet is.
vec3 cushionEmission(vec3 positionWorld, vec3 normal, Cushion c) {
    if (c.cover <= 0.0) {
        return vec3(0.0);
    }
    float rim = 1.0 - clamp(dot(normal, normalize(eye.xyz - positionWorld)), 0.0, 1.0);
    float velvet = 0.8 + 0.6 * rim * rim;
    float mottled = valueNoise(positionWorld * 1.3 + 20.0);
    float level = mossLevel(positionWorld) * mossShape.x;
    // Old moss sleeps, young moss shines: most of it is dim
    float alive = 0.12 + 1.9 * mottled * mottled * mottled;
    float strength = c.cover * c.cover * (0.10 + 0.30 * c.dome / 0.06 + 0.95 * c.tips) * velvet * alive * level;
    vec3 hue = mossHue(positionWorld);
    // Tips turn a little towards white light of their own hue
    return strength * mix(hue, hue * 1.1 + 0.06 * dot(hue, vec3(0.3, 0.5, 0.2)), c.tips);
}

// What moss of a coverage of 0 .. 1 sends out at a point.
vec3 mossEmission(vec3 positionWorld, vec3 normal, float coverage) {
    return cushionEmission(positionWorld, normal, cushionAt(positionWorld, coverage));
}

// Body colour of moss that does not glow.
const vec3 MOSS_BODY = vec3(0.016, 0.030, 0.014);
