const bool SOFT = true;
#include <block/FlakeBlock>
#include <splat/ash.glsl>

// Flakes of the ash and its few great sparks: soft, wide, and so few that they are listed.

void main() {
    if (gl_GlobalInvocationID.x < uint(flakes.length())) {
        grainHere = flakes[gl_GlobalInvocationID.x];
        splatAsh(grainHere, restOf(shardOf(grainHere)));
    }
}
