#include <block/BloomBlock>
#include <inputs/BloomInputs>

// A level of the veil: its own light and the coarser level's, spread by a 3 × 3 tent, in shares that add up to one.

layout(location = 0) out vec4 veil;

void main() {
    vec2 texel = 1.0 / vec2(textureSize(coarser, 0));
    vec2 c = gl_FragCoord.xy * 0.5;
    vec3 wide = vec3(0.0);
    for (int i = 0; i < 9; i++) {
        vec2 o = vec2(float(i % 3), float(i / 3)) - 1.0;
        float weight = (2.0 - abs(o.x)) * (2.0 - abs(o.y)) / 16.0;
        wide += weight * textureLod(coarser, (c + o) * texel, 0.0).rgb;
    }
    veil = vec4(mix(texelFetch(finer, ivec2(gl_FragCoord.xy), 0).rgb, wide, bloomSpread), 1.0);
}
