#include <crystal/maelstrom.glsl>
#include <light/octahedron.glsl>

// Colours that the sphere throws, by direction: worked out once a sub-frame on a small square, looked up by everything it lights.

in vec2 uv;
layout(location = 0) out vec4 colour;

void main() {
    colour = vec4(sphereCookie(directionOf(uv)), 1.0);
}
