#include <moss/shoot.glsl>

// Where a shoot stands in this layer of the pelt.

layout(location = 2) in vec2 uv;
layout(location = 3) in vec4 traits;
layout(location = 4) flat in vec4 own;
layout(location = 5) in vec3 positionLocal;

void main() {
    if (uv.x < 0.03 || !shootAt(positionLocal, own.y, peltAt(positionLocal, traits.y, own.y).rise)) {
        discard;
    }
}
