#include <block/FrameBlock>
#include <block/WorldBlock>
#include <noise/noise.glsl>
#include <light/moss.glsl>

// Phosphorescent moss as a surface wears it: groves that wake or sleep, cushions a hand wide, shoots whose tips are brighter than their
// roots. Bark, rock, soil and stone all ask here. Up close it is plush; beyond a few metres the cushions melt into an even, softer glow.

// A cushion at a point. cover: 0 bare .. 1 moss; dome: height in metres above what it grows on; tips: 0 among the roots .. 1 at the tips;
// young: how brightly this moss shines for its age, about 0.5 on average.
struct Cushion {
    float cover;
    float dome;
    float tips;
    float young;
};

// The share of fine detail that a point this far away still shows; detail: its size in metres.
float shows(vec3 positionWorld, float detail) {
    float pixel = distance(positionWorld, eye.xyz) / lens.x;
    return clamp(0.6 * detail / pixel - 0.35, 0.0, 1.0);
}

// 0 at the lens .. 1 far off: what makes a pattern soft and its light dim.
float farAt(vec3 positionWorld) {
    return 1.0 - exp(-distance(positionWorld, eye.xyz) * (1.0 / 27.0));
}

// How closed the carpet is, 0 .. 1, where a surface carries a coverage of 0 .. 1: ragged, and thinning over a hand's breadth to its edge.
float carpetAt(vec3 positionWorld, float coverage, out float ragged) {
    ragged = valueNoise(positionWorld * 4.3) * 0.6 + valueNoise(positionWorld * 15.0) * 0.4;
    // Far off a patch has no edge at all, it fades into the bark
    float soft = 0.28 * farAt(positionWorld);
    return smoothstep(0.24 - soft, 0.86 + soft, coverage + (ragged - 0.5) * (0.8 - soft));
}

// Pillows a hand wide that lean on each other, 0 in the valleys .. 1 on their tops; a valley between two is soft, never a line.
float pillowAt(vec3 positionWorld) {
    vec3 askew = vec3(valueNoise(positionWorld * 9.0), 0.5, valueNoise(positionWorld * 9.0 + 30.0)) - 0.5;
    float swell = 1.0 - smoothstep(0.08, 0.90, nearestPoint(positionWorld * vec3(7.5, 5.0, 7.5) + 1.5 * askew.xzx));
    float lumps = valueNoise(positionWorld * 24.0);
    return clamp(0.12 + 0.82 * swell + 0.40 * (lumps - 0.5), 0.0, 1.0);
}

// Old moss sleeps, young moss shines: groves of metres, patches of hands.
float youthAt(vec3 positionWorld) {
    float grove = valueNoise(positionWorld * 0.34 + 7.0);
    float patchy = valueNoise(positionWorld * 1.5 + 20.0);
    return (0.45 + 1.2 * grove * grove) * (0.10 + 1.7 * patchy * patchy * patchy + 0.25 * patchy);
}

// The cushion that a coverage of 0 .. 1 means at a point.
Cushion cushionAt(vec3 positionWorld, float coverage) {
    if (coverage <= 0.01) {
        return Cushion(0.0, 0.0, 0.0, 0.0);
    }
    float ragged;
    float cover = carpetAt(positionWorld, coverage, ragged);
    if (cover <= 0.0) {
        return Cushion(0.0, 0.0, 0.0, 0.0);
    }
    float dome = ragged;
    float tips = ragged * ragged * 1.3;
    float near = shows(positionWorld, 0.06);
    if (near > 0.0) {
        float pillow = pillowAt(positionWorld);
        dome = mix(dome, pillow, near);
        tips = mix(tips, pillow * pillow * 0.95, near);
        float close = shows(positionWorld, 0.0085);
        if (close > 0.0) {
            // Each shoot is a point of light on its own dark stem
            float shoot = 1.0 - smoothstep(0.0, 0.65, nearestPoint(positionWorld * 75.0));
            tips = mix(tips, pillow * (0.12 + 1.5 * shoot * shoot), close);
        }
    }
    // Towards the edge the cushions come apart: only their tops are left
    cover *= smoothstep(0.0, 0.35, cover - 0.45 * (1.0 - dome) * (1.0 - cover));
    return Cushion(cover, cover * (0.008 + 0.060 * dome), tips, youthAt(positionWorld));
}

// Light of moss at a point of its height, before the pattern on it: level and hue as the place has them.
vec3 mossLight(vec3 positionWorld, float tips) {
    vec3 hue = mossHue(positionWorld);
    // Tips turn a little towards white light of their own hue, roots towards its depth
    vec3 pale = hue + 0.10 * dot(hue, vec3(0.3, 0.5, 0.2)) + vec3(0.05, 0.17, 0.02) * hue.b;
    return mossLevel(positionWorld) * mossShape.x * mix(hue * vec3(0.7, 0.8, 0.7), pale, clamp(0.18 + 1.1 * tips, 0.0, 1.0));
}

// Light the cushion sends out itself. Its rim against the eye is brightest, as velvet is.
vec3 cushionEmission(vec3 positionWorld, vec3 normal, Cushion c) {
    if (c.cover <= 0.0) {
        return vec3(0.0);
    }
    float rim = 1.0 - clamp(dot(normal, normalize(eye.xyz - positionWorld)), 0.0, 1.0);
    float velvet = 0.75 + 0.75 * rim * rim;
    float far = farAt(positionWorld);
    float strength = c.cover * c.cover * c.cover * (0.05 + 1.35 * c.tips) * velvet * c.young * (1.0 - 0.85 * far * far);
    return strength * mossLight(positionWorld, c.tips);
}

// What moss of a coverage of 0 .. 1 sends out at a point.
vec3 mossEmission(vec3 positionWorld, vec3 normal, float coverage) {
    return cushionEmission(positionWorld, normal, cushionAt(positionWorld, coverage));
}

// Body colour of moss that does not glow.
const vec3 MOSS_BODY = vec3(0.016, 0.030, 0.014);
