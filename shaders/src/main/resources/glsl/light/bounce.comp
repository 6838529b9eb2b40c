#include <block/BounceBlock>
#include <block/WorldBlock>
#include <inputs/BounceInputs>

// Sums a place's light groups by their colours of this moment: one cell an invocation.

layout(local_size_x = 8, local_size_y = 4, local_size_z = 4) in;

vec4 sums[3];

void add(vec4 harmonics, vec3 colour) {
    sums[0] += harmonics * colour.r;
    sums[1] += harmonics * colour.g;
    sums[2] += harmonics * colour.b;
}

void main() {
    ivec3 cell = ivec3(gl_GlobalInvocationID);
    ivec3 size = imageSize(red);
    if (any(greaterThanEqual(cell, size))) {
        return;
    }
    sums[0] = sums[1] = sums[2] = vec4(0.0);
    vec3 p = mix(bounceLow.xyz, bounceHigh.xyz, (vec3(cell) + 0.5) / vec3(size));
    float woken = 1.0 - smoothstep(mossFront.w - 1.0, mossFront.w + 3.0, distance(p, mossFront.xyz));
    float breath = 1.0 + 0.3 * mossShape.y * sin(6.2831853 * mossPhase.x - 0.05 * p.y);
    add(texelFetch(mossEmerald, cell, 0), groupColour[0].rgb * (woken * breath));
    add(texelFetch(mossSapphire, cell, 0), groupColour[1].rgb * (woken * breath));
    add(texelFetch(sky, cell, 0), groupColour[2].rgb);
    add(texelFetch(horizon, cell, 0), groupColour[3].rgb);
    add(texelFetch(stage, cell, 0), groupColour[4].rgb);
    add(texelFetch(aroundSphere, cell, 0), groupColour[5].rgb);
    add(texelFetch(crowdEmbers, cell, 0), groupColour[6].rgb);
    imageStore(red, cell, sums[0]);
    imageStore(green, cell, sums[1]);
    imageStore(blue, cell, sums[2]);
}
