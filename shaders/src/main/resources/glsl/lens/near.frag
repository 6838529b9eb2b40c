#include <inputs/TileInputs>

// Longest streak of a tile and the eight around it: how far the light of a tile may reach (McGuire et al. 2012).

layout(location = 0) out vec2 longest;

void main() {
    ivec2 at = ivec2(gl_FragCoord.xy);
    ivec2 last = textureSize(tiles, 0) - 1;
    vec2 most = vec2(0.0);
    for (int i = 0; i < 9; i++) {
        vec2 streak = texelFetch(tiles, clamp(at + ivec2(i % 3, i / 3) - 1, ivec2(0), last), 0).yz;
        most = dot(streak, streak) > dot(most, most) ? streak : most;
    }
    longest = most;
}
