#include <light/sphereshadow.glsl>

// Share of the sphere's light that reaches the floor: x of the pixel is x from −10 to 10 metres, y is z from −1 to 1.
layout(location = 0) out vec4 value;

void main() {
    value = vec4(sphereReaches(vec3(gl_FragCoord.x * 0.25 - 10.0, 0.0, gl_FragCoord.y * 0.25 - 1.0), vec3(0.0, 1.0, 0.0)));
}
