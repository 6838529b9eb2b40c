#include <light/light.glsl>
#include <hand/floor.glsl>

// Light in and through flesh: it bleeds round the terminator, red furthest, and soaks through what is thin.

// Metres after which a third of each colour is left in flesh.
const vec3 MEAN_WAY = vec3(0.0084, 0.0066, 0.0054);

// Share of the light that strays through a hand before it leaves it.
const vec3 STRAY = vec3(0.100, 0.080, 0.075);

// Share of a lamp's irradiance that goes on to the eye. nl: cosine to the lamp; wide: how far round the lamp reaches, 0 .. 1; thick:
// metres of flesh beneath the point; ahead: how squarely the eye looks into the lamp.
vec3 fleshLit(Response r, float nl, float wide, float thick, float ahead) {
    vec3 wrap = wide + vec3(0.20, 0.11, 0.09);
    vec3 front = clamp((nl + wrap) / ((1.0 + wrap) * (1.0 + wrap)), 0.0, 1.0);
    // What has gone astray within comes out everywhere: no side of a hand is black that has a lamp before it; old film is harder.
    front += STRAY * (1.0 - 0.65 * memory.x) * (1.0 - front);
    // A finger is round: towards its outline the way through it is short.
    float way = thick * clamp(0.15 - nl, 0.35, 1.0);
    vec3 through = exp(-way / MEAN_WAY) * smoothstep(0.30, -0.25, nl) * (0.4 + 0.6 * ahead);
    return (r.albedo * front + vec3(0.22, 0.18, 0.155) * through) / PI;
}

// Old film knows no blood.
vec3 remembered(vec3 light) {
    return mix(light, vec3(dot(light, vec3(0.2126, 0.7152, 0.0722))), 0.85 * memory.x);
}

vec3 floorOnFlesh(Response r, vec3 p, vec3 n, vec3 v, float thick) {
    Floor f = floorAt(p);
    vec3 sum = vec3(0.0);
    for (int i = 0; i < 3; i++) {
        sum += f.light[i] * fleshLit(r, dot(n, f.to[i]), 0.35, thick, clamp(-dot(v, f.to[i]), 0.0, 1.0));
    }
    return sum;
}
