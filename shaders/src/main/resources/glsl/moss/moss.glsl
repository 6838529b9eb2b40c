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
    float near = shows(positionWorld, 0.05);
    float ragged = valueNoise(positionWorld * 5.0) * 0.65 + valueNoise(positionWorld * 17.0) * 0.35;
    float cover = smoothstep(0.30, 0.62, coverage * 1.1 + (ragged - 0.5) * 0.8);
    if (cover <= 0.0) {
        return Cushion(0.0, 0.0, 0.0);
    }
    float dome = 0.55;
    float tips = 0.55;
    if (near > 0.0) {
        vec2 f = worley(positionWorld * 9.0);
        float plush = clamp(1.0 - f.x * f.x * 1.2, 0.0, 1.0) * smoothstep(0.0, 0.25, f.y - f.x);
        dome = mix(dome, plush, near);
        tips = dome;
        if (tier.y > 0.5) {
            float tuft = valueNoise(positionWorld * 130.0) * 0.6 + valueNoise(positionWorld * 260.0) * 0.4;
            tips = mix(tips, tips * (0.35 + 1.25 * tuft), shows(positionWorld, 0.008));
        } else {
            tips *= mix(1.0, 0.5 + valueNoise(positionWorld * 110.0), shows(positionWorld, 0.012));
        }
    }
    return Cushion(cover, cover * (0.012 + 0.045 * dome), tips);
}

// Light the cushion sends out itself. Its rim against the eye is brightest, as velvet is.
vec3 cushionEmission(vec3 positionWorld, vec3 normal, Cushion c) {
    if (c.cover <= 0.0) {
        return vec3(0.0);
    }
    float rim = 1.0 - clamp(dot(normal, normalize(eye.xyz - positionWorld)), 0.0, 1.0);
    float velvet = 0.75 + 0.5 * rim * rim;
    float mottled = 0.35 + 1.1 * valueNoise(positionWorld * 1.7 + 20.0);
    float level = mossLevel(positionWorld) * mossShape.x;
    float strength = c.cover * (0.16 + 1.15 * c.tips) * velvet * mottled * level;
    vec3 hue = mossHue(positionWorld);
    // Tips turn a little towards white light of their own hue
    return strength * mix(hue, hue * 1.15 + 0.05 * dot(hue, vec3(0.3, 0.5, 0.2)), c.tips);
}

// What moss of a coverage of 0 .. 1 sends out at a point.
vec3 mossEmission(vec3 positionWorld, vec3 normal, float coverage) {
    return cushionEmission(positionWorld, normal, cushionAt(positionWorld, coverage));
}

// Body colour of moss that does not glow.
const vec3 MOSS_BODY = vec3(0.016, 0.030, 0.014);
