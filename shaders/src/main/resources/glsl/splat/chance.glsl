#include <noise/hash.glsl>

// Four chances in 0 .. 1 that belong to a grain, its life and a channel.
vec4 chances(uint grain, uint life, uint channel) {
    uvec4 h = pcg4d(uvec4(grain, life, channel, 29u));
    return vec4(h >> 8u) * (1.0 / 16777216.0);
}
