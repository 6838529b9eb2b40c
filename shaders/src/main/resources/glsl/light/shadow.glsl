#include <block/FrameBlock>
#include <inputs/SurfaceInputs>
#include <light/disc.glsl>

// Share of the key light that reaches a point, 0 .. 1. The key is a wide band of sky: the shadow of what stands close is drawn, that of what
// stands far off is a breath. How far it stands is asked of the map by comparing as if the point lay nearer to the light.

// Metres of half shadow behind what stands close, and behind what stands far.
const float HALF_SHADOW_CLOSE = 0.11;
const float HALF_SHADOW_FAR = 0.75;
// Metres towards the light beyond which a caster counts as far.
const float CASTER_APART = 2.0;

float keyReaches(vec3 p, vec3 n) {
    vec3 lifted = p + n * 0.06;
    vec4 s = shadowFromWorld * vec4(lifted, 1.0);
    if (any(lessThan(s.xy, vec2(0.0))) || any(greaterThan(s.xy, vec2(1.0))) || s.z <= 0.0) {
        return 1.0;
    }
    float texel = 1.0 / float(textureSize(shadowMap, 0).x);
    float across = length(vec3(shadowFromWorld[0][0], shadowFromWorld[1][0], shadowFromWorld[2][0]));
    float deep = length(vec3(shadowFromWorld[0][2], shadowFromWorld[1][2], shadowFromWorld[2][2]));
    vec2 start = discStart();
    vec2 direction = start;
    float far = 0.0;
    float probes = probeTaps();
    for (float i = 0.0; i < probes; i += 1.0) {
        vec2 o = direction * (discRadius(i, probes) * 0.7 * HALF_SHADOW_FAR * across);
        direction = discNext(direction);
        far += (1.0 - textureLod(shadowMap, vec3(s.xy + o, s.z + CASTER_APART * deep), 0.0)) / probes;
    }
    float radius = max(mix(HALF_SHADOW_CLOSE, HALF_SHADOW_FAR, far) * across, 1.4 * texel);
    float taps = discTaps();
    float sum = 0.0;
    direction = start;
    for (float i = 0.0; i < taps; i += 1.0) {
        sum += textureLod(shadowMap, vec3(s.xy + direction * (discRadius(i, taps) * radius), s.z + 0.0008), 0.0);
        direction = discNext(direction);
    }
    return sum / taps;
}
