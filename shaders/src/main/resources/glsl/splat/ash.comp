const bool SOFT = false;
#include <splat/ash.glsl>

// Ash but for its flakes. A work group belongs to one shard.

shared vec3 shardRest;

void main() {
    uint grain = gl_GlobalInvocationID.x;
    if (gl_LocalInvocationID.x == 0u) {
        shardRest = restOf(shardOf(grain));
    }
    barrier();
    splatAsh(grain, shardRest);
}
