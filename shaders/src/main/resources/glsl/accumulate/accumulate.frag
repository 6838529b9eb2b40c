#include <inputs/AccumulateInputs>

// One sub-frame, added by blending to the sum of its frame. Sums of halves in a 32-bit float are exact up to 8192 sub-frames.

layout(location = 0) out vec4 sum;

void main() {
    sum = vec4(texelFetch(light, ivec2(gl_FragCoord.xy), 0).rgb, 1.0);
}
