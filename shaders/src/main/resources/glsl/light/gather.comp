#include <block/KindleBlock>
#include <block/KindledBlock>
#include <block/LampBlock>
#include <light/clusters.glsl>

// The lamps that burn and reach into the view, moved together in the order of their numbers: each thread counts a run of them, all counts
// are summed, then each writes its run. No order of threads is in it.

layout(local_size_x = 256) in;

shared uint counts[256];

bool burns(uint slot) {
    vec4 ball = kindled[2u * slot];
    return ball.w > 0.0 && reachesView(ball);
}

void main() {
    uint me = gl_LocalInvocationID.x;
    uint run = (slots + 255u) / 256u;
    uint first = me * run;
    uint last = min(first + run, slots);
    uint count = 0u;
    for (uint slot = first; slot < last; slot++) {
        count += burns(slot) ? 1u : 0u;
    }
    counts[me] = count;
    barrier();
    uint before = 0u;
    for (uint other = 0u; other < me; other++) {
        before += counts[other];
    }
    for (uint slot = first; slot < last && before < LAMPS; slot++) {
        if (burns(slot)) {
            lampRows[2u * before] = kindled[2u * slot];
            lampRows[2u * before + 1u] = kindled[2u * slot + 1u];
            before++;
        }
    }
    if (me == 255u) {
        lampCount = min(before, LAMPS);
    }
}
