#include <block/FrameBlock>
#include <noise/hash.glsl>

// Points of a disc for soft shadows: Vogel's spiral, evenly dense. With sub-frames it turns by a hash of pixel and sub-frame, so that the
// average has no pattern; a sub-frame alone has always the same turn, so that nothing crawls.

// Direction in which the spiral's first point lies.
vec2 discStart() {
    float turn = subframe.w > 1.0 ? 6.2831853 * hash1(uvec3(uvec2(gl_FragCoord.xy), uint(subframe.z))) : 0.6;
    return vec2(cos(turn), sin(turn));
}

// The next one's: on by the golden angle. Turning on is a fifth of the cost of a new sine and cosine.
vec2 discNext(vec2 direction) {
    return mat2(-0.7373688, 0.6754903, -0.6754903, -0.7373688) * direction;
}

// How far from the middle point i of so many lies.
float discRadius(float i, float count) {
    return sqrt((i + 0.5) / count);
}

// Taps of a soft shadow by tier: 4, 9, 14.
float discTaps() {
    return 4.0 + 5.0 * tier.y;
}

// Taps that look for what throws it: 2, 3, 4.
float probeTaps() {
    return 2.0 + tier.y;
}
