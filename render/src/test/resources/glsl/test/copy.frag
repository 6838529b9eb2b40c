#include <inputs/CopyInputs>
in vec2 uv;
layout(location = 0) out vec4 colour;

void main() {
    colour = texture(original, uv) * vec4(0.5, 1.0, 1.0, 1.0);
}
