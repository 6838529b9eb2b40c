#include <lens/ray.glsl>
#include <sky/sky.glsl>

// The sky wherever no surface stands before it.

in vec2 uv;
layout(location = 0) out vec4 radiance;

void main() {
    radiance = vec4(skyRadiance(normalize(rayAt(uv))), 1.0);
}
