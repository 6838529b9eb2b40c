#include <block/FrameBlock>
#include <block/WorldBlock>
#include <inputs/AirVolume>
#include <noise/noise.glsl>

// How thick the air is: a haze that thins with height, and banks of mist that lie on the ground of the place. Both are torn into patches
// that the wind carries and an eddying flow bends, as a closed form of the metres the wind has blown and of the time of the place.

// Half the side in metres of the square whose ground is known.
const float AIR_GROUND = 128.0;

// Height in metres of the smoothed ground, and the share of mist that stays there: it flows off heights into hollows.
vec2 airGroundAt(vec2 xz) {
    return textureLod(airGround, xz / (2.0 * AIR_GROUND) + 0.5, 0.0).rg;
}

// Two sizes of patches, 0 .. 1 and 0.5 on average. What is finer than the cell that asks has faded to its mean.
float airPatches(vec3 p, float cell) {
    vec3 q = p - vec3(wind.x, 0.0, wind.z) * (clock.w * 0.5);
    q += curl(p * 0.05, clock.z * 0.22) * 3.5;
    q.y *= 2.2;
    float broad = valueNoise(q * 0.085) - 0.5;
    float fine = valueNoise(q * 0.23 + 11.0) - 0.5;
    return 0.5 + broad * (0.66 / (1.0 + cell * cell * 0.004)) + fine * (0.42 / (1.0 + cell * cell * 0.03));
}

// Extinction per metre at a point, smoothed over a cell of this many metres.
float airExtinction(vec3 p, float cell) {
    float haze = airShape.x * exp(-clamp((p.y - airShape.y) / max(airShape.z, 0.1), -0.7, 40.0));
    bool torn = airShape.w > 0.0 || airMist.x > 0.0;
    float n = torn ? airPatches(p, cell) : 0.5;
    haze *= mix(1.0, 0.25 + 2.85 * n * n, airShape.w);
    if (airMist.x > 0.0) {
        vec2 ground = airGroundAt(p.xz);
        float above = max(p.y - ground.x, 0.0) / airMist.y;
        // A bank ends at its upper side sooner than haze does, higher where it is thick
        float bank = smoothstep(0.30, 0.72, n);
        haze += airMist.x * 2.0 * bank * ground.y * exp(-above * above);
    }
    return haze;
}
