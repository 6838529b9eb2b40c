#include <moss/shoot.glsl>

// Where a shoot stands in this layer of the pelt.

layout(location = 2) in vec2 uv;
layout(location = 3) in vec4 traits;
layout(location = 4) flat in vec4 own;
layout(location = 5) in vec3 positionLocal;

void main() {
    if (shootAt(positionLocal, traits.y, own.y, uv.x).rise > 1.0) {
        discard;
    }
}
