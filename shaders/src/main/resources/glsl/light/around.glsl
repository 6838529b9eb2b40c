#include <block/WorldBlock>
#include <block/BounceBlock>
#include <inputs/SurfaceInputs>
#include <light/moss.glsl>

// Light that comes from all around: the place's path-traced volume within its box, a closed form beyond. Both are linear in the normal (the
// first four spherical harmonics), so they are mixed before they are asked: once a point, for as many directions as the point needs.

// Irradiance by direction: each channel as a mean (x) and a slope (yzw).
struct Around {
    vec4 red;
    vec4 green;
    vec4 blue;
};

// What comes from everything but lamps and key to a point p of a surface with normal n.
Around aroundPoint(vec3 p, vec3 n) {
    // Beyond the box: sky above, ground below, moss below and beside.
    vec3 moss = mossFill(p);
    vec3 mean = 0.5 * (groundAmbient.rgb + skyAmbient.rgb) + 0.55 * moss;
    vec3 slope = 0.5 * (skyAmbient.rgb - groundAmbient.rgb) - 0.45 * moss;
    vec3 cells = vec3(textureSize(bouncedRed, 0));
    vec3 box = bounceHigh.xyz - bounceLow.xyz;
    // Half a cell off the surface, so that a wall does not take the light of the cell behind it.
    vec3 at = (p + n * (0.5 * box / cells) - bounceLow.xyz) / box;
    vec3 rim = min(at, 1.0 - at) * cells;
    float within = bounceLow.w * smoothstep(0.0, 2.0, min(min(rim.x, rim.z), rim.y + 1.0));
    return Around(
        mix(vec4(mean.r, 0.0, slope.r, 0.0), textureLod(bouncedRed, at, 0.0), within),
        mix(vec4(mean.g, 0.0, slope.g, 0.0), textureLod(bouncedGreen, at, 0.0), within),
        mix(vec4(mean.b, 0.0, slope.b, 0.0), textureLod(bouncedBlue, at, 0.0), within));
}

// Irradiance on a plane with normal n.
vec3 irradianceOf(Around a, vec3 n) {
    vec4 basis = vec4(1.0, n);
    return max(vec3(dot(a.red, basis), dot(a.green, basis), dot(a.blue, basis)), vec3(0.0));
}

// How far the place leaves the sky open in a direction, 0 .. 1: the light that comes from there against what an open plain would have.
float openness(Around a, vec3 direction) {
    vec3 plain = mix(groundAmbient.rgb, skyAmbient.rgb, 0.5 + 0.5 * direction.y);
    const vec3 LUMINANCE = vec3(0.2126, 0.7152, 0.0722);
    float k = clamp(dot(irradianceOf(a, direction), LUMINANCE) / max(dot(plain, LUMINANCE), 1e-6), 0.0, 1.0);
    return k * k;
}
