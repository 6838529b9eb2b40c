#include <inputs/StreakInputs>

// The picture where nothing moves, as it is.

layout(location = 0) out vec4 picture;

void main() {
    picture = vec4(texelFetch(light, ivec2(gl_FragCoord.xy), 0).rgb, 1.0);
}
