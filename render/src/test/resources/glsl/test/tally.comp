#include <block/TallyBlock>
#include <inputs/CountInputs>
layout(local_size_x = 64) in;

void main() {
    atomicAdd(tally[gl_GlobalInvocationID.x & 3u], gl_GlobalInvocationID.x);
    imageAtomicAdd(counts, ivec2(gl_GlobalInvocationID.x & 1u, 0), 1u);
}
