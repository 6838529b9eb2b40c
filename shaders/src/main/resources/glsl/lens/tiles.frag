#include <lens/streak.glsl>
#include <block/LensBlock>
#include <inputs/DepthInputs>

// Widest blur and longest streak in and around each tile of pixels, so that the lens passes leave sharp and still tiles alone. Looks at
// 8 × 8 pixels of the tile and its margin.

layout(location = 0) out vec4 tile;

void main() {
    int side = int(tilePixels);
    ivec2 corner = ivec2(gl_FragCoord.xy) * side - side / 2;
    ivec2 last = textureSize(depth, 0) - 1;
    float wide = 0.0;
    vec2 longest = vec2(0.0);
    for (int i = 0; i < 64; i++) {
        ivec2 at = clamp(corner + ivec2(i % 8, i / 8) * (side / 4) + side / 8, ivec2(0), last);
        float z = texelFetch(depth, at, 0).x;
        wide = max(wide, blurOf(distanceOf(z)));
        vec2 streak = halfStreak(vec2(at) + 0.5, z);
        longest = dot(streak, streak) > dot(longest, longest) ? streak : longest;
    }
    tile = vec4(wide, longest, 0.0);
}
