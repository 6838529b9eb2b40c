#include <inputs/BloomInputs>

// Half of a picture's size: the centre box counts 1/2, four boxes around it 1/8 each (Jimenez 2014). Pixel (x, y) stands for the four
// pixels 2x .. 2x+1, 2y .. 2y+1 whatever the sizes, so that no light is lost or doubled.

layout(location = 0) out vec4 smaller;

vec3 box(vec2 corner, vec2 texel) {
    return textureLod(finer, corner * texel, 0.0).rgb;
}

void main() {
    vec2 texel = 1.0 / vec2(textureSize(finer, 0));
    vec2 c = floor(gl_FragCoord.xy) * 2.0 + 1.0;
    vec3 sum = 0.125 * box(c, texel);
    // Four inner taps hold 1/2, the eight outer ones the corner boxes' rest.
    for (int i = 0; i < 4; i++) {
        vec2 o = vec2(float(i & 1), float(i >> 1)) * 2.0 - 1.0;
        sum += 0.125 * box(c + o, texel) + 0.03125 * box(c + o * 2.0, texel);
    }
    sum += 0.0625 * (box(c + vec2(2.0, 0.0), texel) + box(c - vec2(2.0, 0.0), texel));
    sum += 0.0625 * (box(c + vec2(0.0, 2.0), texel) + box(c - vec2(0.0, 2.0), texel));
    smaller = vec4(sum, 1.0);
}
