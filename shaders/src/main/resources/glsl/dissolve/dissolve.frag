#include <block/DissolveBlock>
#include <inputs/DissolveInputs>

// The frame's light as it falls on the film: sums divided by their sub-frames, exposed; and while one shot leaves for the next, both
// mixed in stops. Where one of the two is brighter it comes early or stays late, as light burns through in a printer.

layout(location = 0) out vec4 exposed;

const float FLOOR = 1.0 / 4096.0;

void main() {
    ivec2 at = ivec2(gl_FragCoord.xy);
    vec3 light = texelFetch(now, at, 0).rgb / dissolveNow.y * dissolveNow.x;
    if (dissolveMix < 1.0) {
        vec3 old = texelFetch(leaving, at, 0).rgb / dissolveLeaving.y * dissolveLeaving.x;
        vec3 weights = vec3(0.2126, 0.7152, 0.0722);
        float lead = log2((dot(light, weights) + FLOOR) / (dot(old, weights) + FLOOR));
        float share = clamp(dissolveMix * 1.7 - 0.35 + clamp(0.09 * lead, -0.35, 0.35), 0.0, 1.0);
        light = exp2(mix(log2(old + FLOOR), log2(light + FLOOR), share)) - FLOOR;
    }
    exposed = vec4(clamp(light, 0.0, 60000.0), 1.0);
}
