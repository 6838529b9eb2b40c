#include <block/FrameBlock>
#include <noise/hash.glsl>

// Points of a disc for soft shadows: Vogel's spiral, evenly dense. With sub-frames it turns by a hash of pixel and sub-frame, so that the
// average has no pattern; a sub-frame alone has always the same turn, so that nothing crawls.

float discTurn() {
    return subframe.w > 1.0 ? 6.2831853 * hash1(uvec3(uvec2(gl_FragCoord.xy), uint(subframe.z))) : 0.6;
}

vec2 discPoint(float i, float count, float turn) {
    float angle = 2.3999632 * i + turn;
    return sqrt((i + 0.5) / count) * vec2(cos(angle), sin(angle));
}

// Taps of a soft shadow by tier: 4, 9, 14.
float discTaps() {
    return 4.0 + 5.0 * tier.y;
}

// Taps that look for what throws it: 2, 3, 4.
float probeTaps() {
    return 2.0 + tier.y;
}
