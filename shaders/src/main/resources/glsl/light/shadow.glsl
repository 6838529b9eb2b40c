#include <block/FrameBlock>
#include <inputs/SurfaceInputs>
#include <noise/hash.glsl>

// Share of the key light that reaches a point, 0 .. 1: nine compared taps (four in draft) of the key's shadow map. With sub-frames the taps turn
// by a hash of pixel and sub-frame, so that their average has no pattern.
float keyReaches(vec3 p, vec3 n) {
    vec3 lifted = p + n * 0.06;
    vec4 s = shadowFromWorld * vec4(lifted, 1.0);
    if (any(lessThan(s.xy, vec2(0.0))) || any(greaterThan(s.xy, vec2(1.0))) || s.z <= 0.0) {
        return 1.0;
    }
    float texel = 1.0 / float(textureSize(shadowMap, 0).x);
    float angle = 0.0;
    if (subframe.w > 1.0) {
        angle = 6.2831853 * hash1(uvec3(uvec2(gl_FragCoord.xy), uint(subframe.z)));
    }
    vec2 turn = vec2(cos(angle), sin(angle)) * texel * 1.25;
    float side = tier.y < 0.5 ? 2.0 : 3.0;
    float sum = 0.0;
    for (float i = 0.0; i < side * side; i += 1.0) {
        float row = floor(i / side);
        vec2 o = vec2(i - row * side, row) - 0.5 * (side - 1.0);
        vec2 offset = vec2(o.x * turn.x - o.y * turn.y, o.x * turn.y + o.y * turn.x);
        sum += textureLod(shadowMap, vec3(s.xy + offset, s.z + 0.0008), 0.0);
    }
    return sum / (side * side);
}
