#include <lens/ray.glsl>
#include <inputs/DepthInputs>

// Widest blur in and around each 16 × 16 tile of pixels, so that the lens pass leaves sharp tiles alone. Looks at every fourth pixel of
// the tile and its margin.

layout(location = 0) out float widest;

void main() {
    ivec2 corner = ivec2(gl_FragCoord.xy) * 16 - 8;
    ivec2 last = textureSize(depth, 0) - 1;
    float wide = 0.0;
    for (int i = 0; i < 64; i++) {
        ivec2 at = clamp(corner + ivec2(i % 8, i / 8) * 4 + 2, ivec2(0), last);
        wide = max(wide, blurOf(distanceOf(texelFetch(depth, at, 0).x)));
    }
    widest = wide;
}
