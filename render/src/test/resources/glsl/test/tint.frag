#include <block/TintBlock>
in vec2 uv;
layout(location = 0) out vec4 colour;

void main() {
    colour = tint;
}
