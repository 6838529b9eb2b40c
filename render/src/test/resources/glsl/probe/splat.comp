#include <splat/splat.glsl>

// Grains strewn over the middle of a picture, each a hashed share of light; nothing of them may be lost.
void main() {
    uint grain = gl_GlobalInvocationID.x;
    if (grain >= grains) {
        return;
    }
    vec4 own = chances(grain, 0u, 1u);
    Seen seen;
    seen.pixel = viewport.xy * (0.1 + 0.8 * own.xy);
    seen.away = 1.0;
    seen.through = 1.0;
    seen.streak = vec2(0.0);
    splatPoint(seen, vec3(own.z, 0.25, float(grain % 7u)));
}
