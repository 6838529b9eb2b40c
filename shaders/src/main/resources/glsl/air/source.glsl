#include <block/FrameBlock>
#include <block/WorldBlock>
#include <air/phase.glsl>
#include <noise/noise.glsl>
#include <sky/gradient.glsl>

// Light of the open sky that mist on a ray sends to the eye, per metre of extinction: the same near and far, so that what is known cell by
// cell and what is known in closed form join.

struct OpenSky {
    vec3 key;
    vec3 band;
};

// The key as one beam, which trunks and stones cut into shafts, and the bright band around it, which they only dim.
OpenSky openSky(vec3 along) {
    vec3 key = keyColour.rgb * phase(dot(along, keyDirection.xyz), airTint.w);
    vec3 band = skyGradient(normalize(vec3(along.x, max(along.y * 0.6, 0.0) + 0.07, along.z)));
    return OpenSky(key * airTint.rgb, band * airTint.rgb * 0.35);
}

// Share of the key that is left where no shadow map says: a forest lets about so much of it through.
const float KEY_FAR = 0.6;

// reaches: share of the key that comes here.
vec3 openLight(OpenSky sky, float reaches) {
    return sky.key * (reaches * airMist.z) + sky.band * (0.2 + 0.8 * reaches);
}

// How the ranks of trees that stand beyond the shadow map break the key: bars of light, 1 on average, along its direction. cell: metres.
float keyBroken(vec3 p, float cell) {
    vec3 side = normalize(vec3(-keyDirection.z, 0.0, keyDirection.x));
    vec3 over = cross(side, keyDirection.xyz);
    vec3 q = vec3(dot(p, side) * 0.40, dot(p, over) * 0.09, 0.012 * clock.z);
    float n = 0.68 * valueNoise(q) + 0.32 * valueNoise(q * 2.6 + 17.0);
    float bar = smoothstep(0.40, 0.62, n) * 2.0;
    return mix(1.0, bar, clamp(0.4 * airMist.z, 0.0, 1.0) / (1.0 + 0.05 * cell * cell));
}
