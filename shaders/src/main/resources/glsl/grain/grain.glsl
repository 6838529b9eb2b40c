#include <block/DevelopBlock>
#include <noise/hash.glsl>

// Grain of the emulsion and the dither of the last step. Both are seeded by the frame, so a frame has always the same.

// Bell-shaped noise of deviation 1 in three channels at a grain cell.
vec3 emulsion(ivec2 cell) {
    uvec4 h = pcg4d(uvec4(uvec2(cell), seed, 7u));
    // Two 16-bit chances a channel, summed: a triangle is near enough to a bell.
    vec3 a = vec3(h.xyz & 0xffffu) + vec3(h.xyz >> 16u);
    float joint = float(h.w & 0xffffu) + float(h.w >> 16u);
    vec3 single = (a / 65536.0 - 1.0) * 2.4494897;
    float together = (joint / 65536.0 - 1.0) * 2.4494897;
    // Correlation of the channels 0.7.
    return 0.8366600 * together + 0.5477226 * single;
}

// Added to display values: strongest in the lower middle tones, none in black or white. A grain is 1.5 pixels wide at 1080 lines.
vec3 grainAt(vec2 pixel, vec3 display, float lines) {
    float width = max(1.5 * lines / 1080.0, 1.0);
    vec2 p = pixel / width;
    vec2 cell = floor(p - 0.5);
    vec2 f = smoothstep(0.0, 1.0, p - 0.5 - cell);
    ivec2 c = ivec2(cell);
    vec3 n;
    if (width <= 1.0) {
        n = emulsion(ivec2(pixel));
    } else {
        vec4 w = vec4((1.0 - f.x) * (1.0 - f.y), f.x * (1.0 - f.y), (1.0 - f.x) * f.y, f.x * f.y);
        n = w.x * emulsion(c) + w.y * emulsion(c + ivec2(1, 0)) + w.z * emulsion(c + ivec2(0, 1)) + w.w * emulsion(c + ivec2(1, 1));
        n *= inversesqrt(dot(w, w));
    }
    vec3 response = sqrt(clamp(display, 0.0, 1.0)) * (1.0 - clamp(display, 0.0, 1.0)) * 2.6;
    return n * response * look.w;
}

// Difference of two chances, ±1 step: hides the steps of the output completely.
vec3 dither(vec2 pixel) {
    uvec3 h = pcg3d(uvec3(uvec2(pixel), seed + 101u));
    return (vec3(h & 0xffffu) - vec3(h >> 16u)) * (1.0 / (65536.0 * steps));
}
