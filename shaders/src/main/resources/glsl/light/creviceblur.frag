#include <inputs/CreviceInputs>

// Makes one of the four turns: a tent over nine texels of the same surface.

layout(location = 0) out vec4 kept;

void main() {
    ivec2 at = ivec2(gl_FragCoord.xy);
    ivec2 last = textureSize(crevices, 0) - 1;
    vec4 here = texelFetch(crevices, at, 0);
    vec3 sum = vec3(0.0);
    float whole = 0.0;
    for (int i = 0; i < 9; i++) {
        ivec2 o = ivec2(i % 3, i / 3) - 1;
        vec4 there = texelFetch(crevices, clamp(at + o, ivec2(0), last), 0);
        float apart = (there.a - here.a) / (0.05 * here.a);
        float weight = float((2 - abs(o.x)) * (2 - abs(o.y))) / (1.0 + apart * apart);
        sum += weight * there.rgb;
        whole += weight;
    }
    kept = vec4(sum / whole, here.a);
}
