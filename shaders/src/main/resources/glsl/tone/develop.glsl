#include <block/DevelopBlock>
#include <inputs/DevelopInputs>
#include <memory/memory.glsl>
#include <tone/grade.glsl>
#include <grain/grain.glsl>

// The picture: the lens' veil, its dark corners, the old print, tone, grade, grain, and the steps of the output. Includers say with OLD
// whether it is remembered as an old film: what a pixel does not need, a software rasterizer would walk all the same.

in vec2 uv;
layout(location = 0) out vec4 picture;

void main() {
    vec2 frame = woven(uv);
    vec3 light = textureLod(exposed, frame, 0.0).rgb * exposure;
    vec3 wide = textureLod(veil, frame, 0.0).rgb * exposure;
    light = mix(light, wide, look.x);
    // Natural vignetting: the fourth power of the cosine.
    vec2 off = (frame * 2.0 - 1.0) * vec2(1.0, 1.0 / lensAspect) * 0.66;
    float cosine2 = 1.0 / (1.0 + dot(off, off));
    light *= mix(1.0, cosine2 * cosine2, look.y);
    if (OLD) {
        light = remembered(light, wide, frame);
    }
    if (steps <= 0.0) {
        // Light itself, for files that keep it.
        picture = vec4(light, 1.0);
        return;
    }
    vec3 display = graded(light);
    vec2 pixel = floor(gl_FragCoord.xy);
    display += grainAt(pixel, display, 1.0 / lineHeight);
    picture = vec4(clamp(display + dither(pixel), 0.0, 1.0), 1.0);
}
