#include <air/air.glsl>
#include <lens/ray.glsl>

// The air to ten distances (0.5 m, each twice the last) through 32 × 32 points of the frame, side by side.

layout(location = 0) out vec4 said;

void main() {
    ivec2 at = ivec2(gl_FragCoord.xy);
    vec2 frame = (vec2(at & 31) + 0.5) / 32.0;
    vec3 along = normalize(rayAt(frame));
    said = airTo(frame, eye.xyz + along * (0.5 * exp2(float(at.x / 32))));
}
