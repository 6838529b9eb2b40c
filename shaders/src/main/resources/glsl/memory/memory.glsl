#include <block/DevelopBlock>
#include <noise/hash.glsl>

// The grammar of an old film: the gate weaves, the print has gone grey and cyan, light bleeds red through its base, a frame burns.

// Where the frame is looked at, after the gate's weave.
vec2 woven(vec2 frame) {
    return frame + print.yz;
}

// Scratches and dust of one picture, as a factor.
float wear(vec2 frame) {
    float left = 1.0;
    for (uint i = 0u; i < 5u; i++) {
        vec3 h = hash3(uvec3(i, printSeed, 17u));
        if (i < 2u) {
            float x = hash1(uvec3(i, printSeed / 9u, 5u)) + 0.004 * h.y;
            left += (h.z < 0.6 ? 0.10 : 0.0) * (1.0 - smoothstep(0.0004, 0.0012, abs(frame.x - x)));
        } else {
            vec2 d = (frame - h.xy) * vec2(lensAspect, 1.0);
            left -= 0.45 * (1.0 - smoothstep(0.35, 1.0, length(d) / (0.002 + 0.005 * h.z)));
        }
    }
    return left;
}

// Exposed light as the old print gives it back. wide: the veil of the lens, from which halation takes its share.
vec3 remembered(vec3 light, vec3 wide, vec2 frame) {
    float amount = print.x;
    if (amount <= 0.0 && print.w <= 0.0) {
        return light;
    }
    float silver = dot(light, vec3(0.32, 0.56, 0.12));
    float bleeding = max(dot(wide, vec3(0.3, 0.5, 0.2)) - 0.12, 0.0);
    vec3 silvered = vec3(0.89, 1.0, 1.02) * silver + vec3(0.9, 0.28, 0.12) * 0.16 * bleeding;
    silvered = mix(silvered, light, 0.07) + vec3(0.0035, 0.0045, 0.005);
    // One dye has outlived the others: what glowed as an ember still does.
    float reddest = (light.r - max(light.g, light.b)) / max(light.r, 1e-4);
    silvered = mix(silvered, light, 0.85 * smoothstep(0.32, 0.62, reddest) * smoothstep(0.01, 0.06, light.r));
    float flicker = 1.0 + 0.07 * (hash1(uvec3(printSeed, 3u, 1u)) - 0.5);
    vec3 old = silvered * (flicker * wear(frame));
    // A burnt frame: everything overexposed, the edges last.
    vec2 c = frame - 0.5;
    float burn = print.w * (1.0 - 0.9 * dot(c, c));
    old = old * (1.0 + 3.0 * burn) + vec3(0.85, 0.95, 1.0) * (0.22 * burn * burn);
    return mix(light, old, max(amount, min(print.w, 1.0)));
}
