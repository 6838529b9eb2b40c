#include <block/WorldBlock>
#include <light/substance.glsl>
#include <light/reflectance.glsl>

// Light of the fireflies once they have gathered: too many to light one by one, and near the ground they make one warm line along the
// path. Irradiance of an infinite line falls with the distance itself.

const float SWARM_HEIGHT = 0.75;

vec3 swarmLit(Response r, Substance s, vec3 p, vec3 v) {
    float gathered = fireflies.x * fireflies.y * fireflies.y * fireflies.z;
    if (gathered <= 0.0) {
        return vec3(0.0);
    }
    vec2 across = vec2(0.0, SWARM_HEIGHT) - p.xy;
    float d = length(across);
    // It thins to the north, and swarms are never even along their way.
    float lively = 0.75 + 0.30 * sin(0.43 * p.z + 0.5 * clock.z) * sin(0.17 * p.z - 0.31 * clock.z + 2.0);
    float arriving = gathered * lively / (d + 0.9) * exp(-0.10 * d * d / (1.0 + 0.3 * d));
    // The mirror lobe aims at the part of the line that the mirrored ray comes nearest to.
    vec3 mirrored = reflect(-v, s.normal);
    float along = clamp(mirrored.z * d / max(length(mirrored.xy), 0.12), -6.0, 6.0);
    vec3 aim = normalize(vec3(across, along));
    float nl = dot(s.normal, vec3(across / max(d, 1e-3), 0.0));
    float front = clamp((nl + 0.3) / 1.69, 0.0, 1.0);
    float behind = clamp((0.4 - nl) / 1.96, 0.0, 1.0);
    vec3 spread = (r.albedo * front + s.translucency * behind) / PI;
    return vec3(1.0, 0.50, 0.13) * (arriving * s.occlusion) * (spread + 0.8 * lobe(r, s.normal, v, aim, max(r.alpha, 0.18), 1.0));
}
