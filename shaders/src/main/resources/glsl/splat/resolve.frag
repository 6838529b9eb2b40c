#include <block/FrameBlock>
#include <block/SplatBlock>

// The grains' light, from fixed point back to radiance; blended onto the picture by addition.

layout(location = 0) out vec4 radiance;

void main() {
    uint o = uint(int(gl_FragCoord.y) * int(viewport.x) + int(gl_FragCoord.x)) * 3u;
    radiance = vec4(vec3(float(energy[o]), float(energy[o + 1u]), float(energy[o + 2u])) * (1.0 / 65536.0), 0.0);
}
