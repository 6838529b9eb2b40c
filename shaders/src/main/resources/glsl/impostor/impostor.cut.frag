#include <inputs/SurfaceInputs>

// Where a far tree's portrait covers the pixel. The same cut is kept in every level of the atlas (render's CoverageLevels).

layout(location = 2) in vec2 uv;

void main() {
    if (texture(impostors, uv).a < 0.42) {
        discard;
    }
}
