#include <block/WorldBlock>
#include <inputs/SurfaceInputs>
#include <light/disc.glsl>

// Shadows of the sphere's light: sharp where a body stands on the ground, soft far behind it, since the lamp is a ball (Fernando 2005).
// The map is dev.phosphene.render.scene.SphereShadows': five faces of a cube in three by two squares.

const float FACE_HALF = 1.06;
const float FACE_NEAR = 0.12;
// Radius in metres of what shines: the glow about the glass belongs to it.
const float SPHERE_LAMP = 0.22;

// Where a direction leads in the map, and what its face's axes make of it: xy across, z along, which is 0 above the sphere.
struct Face {
    vec3 right;
    vec3 up;
    vec3 along;
    vec2 corner; // of its square in the map
};

Face faceOf(vec3 d) {
    vec3 a = abs(d);
    vec3 s = sign(d);
    if (a.x >= max(a.y, a.z)) {
        return Face(vec3(0.0, 0.0, s.x), vec3(0.0, 1.0, 0.0), vec3(s.x, 0.0, 0.0), vec2(d.x > 0.0 ? 0.0 : 1.0, 0.0));
    }
    if (a.z >= a.y) {
        return Face(vec3(-s.z, 0.0, 0.0), vec3(0.0, 1.0, 0.0), vec3(0.0, 0.0, s.z), vec2(d.z > 0.0 ? 0.0 : 1.0, 1.0));
    }
    return Face(vec3(-1.0, 0.0, 0.0), vec3(0.0, 0.0, 1.0), vec3(0.0, -1.0, 0.0), vec2(2.0, 0.0));
}

// Share of the sphere's light that reaches a point.
float sphereReaches(vec3 p, vec3 n) {
    vec3 from = p - sphere.xyz;
    float d = length(from);
    float facing = -dot(n, from) / max(d, 1e-3);
    // What is turned away has no light to lose.
    bool nothing = sphereState.x <= 0.0 || facing < -0.3 || from.y > max(abs(from.x), abs(from.z));
    // Nor what lies beyond its light, unless the flood asks.
    nothing = nothing || (d > sphereLight.w && floodColour.w <= 0.0);
    // A loop with nothing to do is left; a branch not taken would still be walked.
    float most = probeTaps() + 1.0;
    float probes = nothing ? 0.0 : most;
    float side = float(textureSize(sphereShadows, 0).y) * 0.5;
    float texel = 2.0 * FACE_HALF / side;
    // Off the surface by a texel's slope, and more where the light grazes.
    from += n * (0.012 + texel * d * (1.8 - 1.4 * clamp(facing, 0.0, 1.0)));
    Face f = faceOf(from);
    vec3 at = vec3(dot(from, f.right), dot(from, f.up), dot(from, f.along));
    // A disc across the ray, in the face's own axes.
    vec3 ray = normalize(at);
    vec3 across = normalize(vec3(ray.z, 0.0, -ray.x));
    vec3 up = cross(ray, across);
    vec2 start = discStart();
    vec2 direction = start;
    vec2 scale = vec2(0.5 / FACE_HALF);
    vec2 rim = vec2(0.75 / side);
    float lamp = SPHERE_LAMP + sphere.w;
    // How far from the sphere blockers stand, on average, as a share of the way to the point
    float blocked = 0.0;
    float blockers = 0.0;
    float search = min(0.35 * min(lamp, 0.5 * d), 6.0 * texel * d);
    for (float i = 0.0; i < probes; i += 1.0) {
        vec2 o = direction * (discRadius(i, most) * search);
        direction = discNext(direction);
        vec3 q = at + across * o.x + up * o.y;
        vec2 square = clamp(0.5 + scale * q.xy / q.z, rim, 1.0 - rim);
        float depth = textureLod(sphereDepths, (f.corner + square) * vec2(1.0 / 3.0, 0.5), 0.0).r;
        float share = FACE_NEAR / (max(depth, 1e-6) * q.z);
        if (share < 0.998) {
            blocked += share;
            blockers += 1.0;
        }
    }
    if (nothing || blockers == 0.0) {
        return 1.0;
    }
    float share = clamp(blocked / blockers, 0.02, 1.0);
    float radius = clamp(lamp * (1.0 - share) / share, 1.2 * texel * d, 6.0 * texel * d);
    float taps = discTaps();
    float sum = 0.0;
    direction = start;
    for (float i = 0.0; i < taps; i += 1.0) {
        vec2 o = direction * (discRadius(i, taps) * radius);
        direction = discNext(direction);
        vec3 q = at + across * o.x + up * o.y;
        vec2 square = clamp(0.5 + scale * q.xy / q.z, rim, 1.0 - rim);
        sum += textureLod(sphereShadows, vec3((f.corner + square) * vec2(1.0 / 3.0, 0.5), FACE_NEAR / q.z + 1e-5), 0.0);
    }
    return sum / taps;
}
