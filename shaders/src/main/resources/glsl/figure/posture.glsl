#include <surface/vertex.glsl>
#include <figure/life.glsl>

// How a being's life moves a point of its body, in its own space.

vec3 inverseRotate(vec4 q, vec3 v) {
    return rotate(vec4(-q.xyz, q.w), v);
}

// Direction from a being's head to what it watches, in its own space.
vec3 facingOf(Instance i) {
    vec3 head = toWorld(i, NECK[kindOf(i.own)]);
    vec3 focus = mix(stageShape.xyz + vec3(0.0, 1.5, 0.0), sphere.xyz, clamp(sphereState.x, 0.0, 1.0));
    return inverseRotate(i.turn, normalize(focus - head));
}

// Lean of the whole body about its seat: its own habit, a slow weight shift, and joy that lifts it. share: 0 at the seat .. 1 at the crown.
vec3 lean(vec4 own, vec3 p, float share, float joy) {
    float t = clock.z;
    float aside = 0.17 * (chance(own, 16u) - 0.5) + 0.018 * sin(t * (0.37 + 0.2 * chance(own, 17u)) + 30.0 * chance(own, 18u));
    float ahead = 0.24 * (chance(own, 19u) - 0.35) + 0.015 * sin(t * (0.29 + 0.2 * chance(own, 20u)) + 9.0);
    ahead += 0.05 * crowd.y - 0.10 * joy;
    float k = share * share * max(p.y, 0.0);
    p.x += aside * k;
    p.z += ahead * k;
    p.y += joy * share * 0.22 + 0.02 * joy * share * sin(t * (5.0 + 3.0 * chance(own, 21u)) + 6.28 * chance(own, 22u));
    return p;
}

// Head, then breath and laughter, then lean. headShare and breathShare come with the skin.
vec3 posed(Instance i, vec3 p, vec3 n, float headShare, float breathShare, float share) {
    int kind = kindOf(i.own);
    vec3 head = headOf(i.own, facingOf(i));
    if (headShare > 0.0) {
        p = NECK[kind] + rotate(headTurn(head, headShare), p - NECK[kind]);
    }
    float laughter = kind == 2 ? laughterOf(i.own) : 0.35 * laughterOf(i.own);
    float swell = 0.008 * breathOf(i.own) + 0.055 * laughter;
    p += n * (swell * breathShare * (kind == 2 ? 1.6 : 1.0));
    p.y += breathShare * 0.05 * laughter;
    return lean(i.own, p, share, joyOf(i.own));
}
