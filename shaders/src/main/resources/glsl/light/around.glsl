#include <block/WorldBlock>
#include <block/BounceBlock>
#include <inputs/SurfaceInputs>
#include <light/moss.glsl>

// Light that comes from all around: the place's path-traced volume within its box, a closed form beyond.

// Irradiance from sky above and ground below where nothing stands in the way.
vec3 openIrradiance(vec3 n) {
    return mix(groundAmbient.rgb, skyAmbient.rgb, 0.5 + 0.5 * n.y);
}

// Irradiance on a plane at p with normal n from everything but lamps and key: sky that the place lets through, its moss, its bounces.
vec3 irradianceAround(vec3 p, vec3 n) {
    if (bounceLow.w <= 0.0) {
        return openIrradiance(n) + mossIrradiance(p, n);
    }
    vec3 cells = vec3(textureSize(bouncedRed, 0));
    vec3 box = bounceHigh.xyz - bounceLow.xyz;
    // Half a cell off the surface, so that a wall does not take the light of the cell behind it.
    vec3 at = (p + n * (0.5 * box / cells) - bounceLow.xyz) / box;
    vec3 rim = min(at, 1.0 - at) * cells;
    float within = smoothstep(0.0, 2.0, min(min(rim.x, rim.z), rim.y + 1.0));
    if (within <= 0.0) {
        return openIrradiance(n) + mossIrradiance(p, n);
    }
    vec4 basis = vec4(1.0, n);
    vec3 traced = max(vec3(0.0), vec3(
        dot(textureLod(bouncedRed, at, 0.0), basis),
        dot(textureLod(bouncedGreen, at, 0.0), basis),
        dot(textureLod(bouncedBlue, at, 0.0), basis)));
    return within >= 1.0 ? traced : mix(openIrradiance(n) + mossIrradiance(p, n), traced, within);
}
