#include <block/LampBlock>
#include <light/clusters.glsl>
#include <light/substance.glsl>
#include <light/reflectance.glsl>

// Light of the small lamps: fireflies, wings, embers, sparks.

// Irradiance factor of a lamp at a distance: inverse square, ending softly at its range (Karis 2013).
float windowed(float squared, float range, float heart) {
    float x = squared / (range * range);
    float edge = clamp(1.0 - x * x, 0.0, 1.0);
    return edge * edge / (squared + heart * heart);
}

// What of a lamp's light a point sends on to the eye, both lobes; mirror 0 leaves the scattered one alone.
vec3 lampLit(Response r, Substance s, vec3 v, vec3 to, float d, float heart, float mirror) {
    vec3 l = to / d;
    float nl = dot(s.normal, l);
    // A lamp that is wide for its distance lights round the edge; a far one is a point.
    float wide = min(0.5 * heart / d, 0.5);
    vec3 sent = ground(r, s.translucency, nl, wide);
    if (mirror > 0.0 && nl > 0.0) {
        float alpha = min(r.alpha + wide, 1.0);
        sent += lobe(r, s.normal, v, l, alpha, mirror * max(r.alpha / alpha, 0.2));
    }
    return sent;
}

// All small lamps that reach a point.
vec3 lampsLit(Response r, Substance s, vec3 p, vec3 v, float mirror) {
    vec3 sum = vec3(0.0);
    if (lampCount == 0u) {
        return sum;
    }
    Cluster c = clusterOf(p);
    uint column = c.column * STRIDE;
    uint row = (COLUMNS + c.row) * STRIDE;
    uint slice = (COLUMNS + ROWS + c.slice) * STRIDE;
    uint words = lampReach[column] & lampReach[row] & lampReach[slice];
    while (words != 0u) {
        uint word = uint(findLSB(words));
        words &= words - 1u;
        uint bits = lampReach[column + 1u + word] & lampReach[row + 1u + word] & lampReach[slice + 1u + word];
        while (bits != 0u) {
            uint lamp = 32u * word + uint(findLSB(bits));
            bits &= bits - 1u;
            vec4 place = lampRows[2u * lamp];
            vec3 to = place.xyz - p;
            float squared = dot(to, to);
            if (squared < place.w * place.w) {
                vec4 light = lampRows[2u * lamp + 1u];
                sum += light.rgb * windowed(squared, place.w, light.w) * lampLit(r, s, v, to, sqrt(max(squared, 1e-6)), light.w, mirror);
            }
        }
    }
    // They cast no shadows: what lies deep is kept from them by its own occlusion.
    return sum * mix(1.0, s.occlusion, 0.7);
}
