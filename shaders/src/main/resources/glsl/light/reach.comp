#include <block/LampBlock>
#include <light/clusters.glsl>

// Which lamps reach into each column, row and slice of the view: a part an invocation.

layout(local_size_x = 16) in;

void main() {
    uint part = gl_GlobalInvocationID.x;
    if (part >= COLUMNS + ROWS + SLICES) {
        return;
    }
    uint filled = 0u;
    for (uint word = 0u; word < WORDS; word++) {
        uint bits = 0u;
        uint last = min(32u * word + 32u, lampCount);
        for (uint lamp = 32u * word; lamp < last; lamp++) {
            bits |= reachesPart(lampRows[2u * lamp], part) ? 1u << (lamp & 31u) : 0u;
        }
        lampReach[part * STRIDE + 1u + word] = bits;
        filled |= bits != 0u ? 1u << word : 0u;
    }
    lampReach[part * STRIDE] = filled;
}
