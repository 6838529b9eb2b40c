#include <block/FrameBlock>
#include <block/WorldBlock>
#include <inputs/DepthInputs>
#include <light/horizons.glsl>

// What lies close together, seen in the picture's own depth at half its size: how open each point is to light from all around, and whether
// something within a forearm's length keeps the sphere or the key from it. Red openness, green sphere, blue key, alpha metres from the lens.

in vec2 uv;
layout(location = 0) out vec4 kept;

// 1 where nothing near stands between a point and a lamp: a short walk towards it before the picture's depth.
float walk(vec3 p, float away, vec3 toward, float far, float late) {
    float steps = 4.0 + 2.0 * tier.y;
    float hidden = 0.0;
    for (float i = 0.0; i < steps; i += 1.0) {
        float share = (i + late) / steps;
        vec4 clip = clipFromWorld * vec4(p + toward * (far * share), 1.0);
        vec2 at = clip.xy / max(clip.w, 1e-3) * 0.5 + 0.5;
        if (any(lessThan(at, vec2(0.0))) || any(greaterThan(at, vec2(1.0)))) {
            break;
        }
        float before = clip.w - distanceOf(texelFetch(depth, ivec2(at * viewport.xy), 0).x);
        // What is nearer than the walk hides it, unless it hangs far before it.
        float edge = 0.004 + 0.004 * away;
        float hides = smoothstep(edge, 2.0 * edge, before) * (1.0 - smoothstep(0.2, 0.35, before));
        hidden = max(hidden, hides * (1.0 - share * share));
    }
    return 1.0 - hidden;
}

void main() {
    ivec2 at = 2 * ivec2(gl_FragCoord.xy);
    float away = distanceOf(texelFetch(depth, at, 0).x);
    kept = vec4(1.0, 1.0, 1.0, away);
    if (away > 120.0) {
        kept.a = 6e4;
        return;
    }
    vec3 p = pointAt(at);
    vec3 n = normalAt(at, p);
    // Four turns in a square of four, which the blur makes one of.
    float turn = float((int(gl_FragCoord.x) & 1) + 2 * ((int(gl_FragCoord.y) & 1) ^ (int(gl_FragCoord.x) & 1))) * 0.25;
    turn = fract(turn + 0.618034 * subframe.z);
    kept.r = openTo(p, n, away, turn);
    vec3 lifted = p + n * (0.003 + 0.0025 * away);
    if (away < 40.0) {
        vec3 to = sphere.xyz - p;
        float d = length(to);
        if (sphereState.x > 0.0 && dot(n, to) > 0.0) {
            kept.g = walk(lifted, away, to / d, min(0.45, 0.7 * d), 0.5 + 0.5 * turn);
        }
        if (keyDirection.w > 0.0 && dot(n, keyDirection.xyz) > 0.0) {
            kept.b = walk(lifted, away, keyDirection.xyz, 0.45, 0.5 + 0.5 * turn);
        }
    }
}
