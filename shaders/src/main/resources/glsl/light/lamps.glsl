#include <block/WorldBlock>
#include <inputs/SurfaceInputs>
#include <light/octahedron.glsl>
#include <light/substance.glsl>
#include <light/reflectance.glsl>
#include <light/sphereshadow.glsl>

// Lamps of the place other than the sky: the sphere, the front of its flood, the rings of the stage.

// Least heart of a lamp, metres; and how much more it lights surfaces than the mist it hangs in, which would drown the picture.
const float LAMP_HEART = 0.85;
const float LAMP_POWER = 7.0;

// Share of a lamp's light that is left at distance d: inverse square with a soft heart and a smooth end at its range.
// The heart of a small lamp is wide as well: its mist shines, and hands that hold it must not burn out.
float falloff(float d, float heart, float range) {
    heart = max(heart, LAMP_HEART);
    float x = d * d / (range * range);
    float edge = clamp(1.0 - x * x, 0.0, 1.0);
    return LAMP_POWER * edge * edge / (d * d + heart * heart);
}

// Irradiance of the sphere at a distance, without what stands between. to: from the point to it, metres.
vec3 sphereArriving(vec3 to, float d) {
    if (d > sphereLight.w || sphereState.x <= 0.0) {
        return vec3(0.0);
    }
    return sphereLight.rgb * falloff(d, sphere.w, sphereLight.w) * textureLod(sphereColours, octahedral(-to / d), 0.0).rgb;
}

vec3 sphereLit(Response r, Substance s, vec3 p, vec3 v, float reach) {
    vec3 to = sphere.xyz - p;
    float d = max(length(to), 1e-3);
    vec3 arriving = sphereArriving(to, d) * reach;
    float nl = dot(s.normal, to / d);
    // The mirror lobe aims at the point of the sphere nearest to the mirrored ray (Karis 2013).
    vec3 mirrored = reflect(-v, s.normal);
    vec3 off = dot(to, mirrored) * mirrored - to;
    vec3 aim = normalize(to + off * clamp(sphere.w / max(length(off), 1e-4), 0.0, 1.0));
    float wide = clamp(r.alpha + sphere.w / (2.0 * d), 0.0, 1.0);
    float spread = r.alpha / wide;
    return arriving * (ground(r, s.translucency, nl, 0.12) + lobe(r, s.normal, v, aim, r.alpha, spread * spread));
}

// What the sphere's shadow keeps of the flood; the flood is wide, so that it fills a little.
const float FLOOD_SHADOW = 0.85;

// The point of the way that the sphere has risen from the stage that is nearest to a point, metres: its dust shines all along it.
vec3 risenNear(vec3 p) {
    vec3 foot = stageShape.xyz + vec3(0.0, 0.8, 0.0);
    vec3 way = flood.xyz + vec3(0.0, 1.2, 0.0) - foot;
    return foot + way * clamp(dot(p - foot, way) / max(dot(way, way), 1e-3), 0.0, 1.0);
}

// The flood: light that has come as far as its radius, its bounce 150 ms (1.8 m) behind, a crest at the front itself.
vec3 floodLit(Response r, Substance s, vec3 p, vec3 v, float reach) {
    if (floodColour.w <= 0.0 || flood.w <= 0.0) {
        return vec3(0.0);
    }
    float d = distance(flood.xyz + vec3(0.0, 1.2, 0.0), p);
    vec3 to = risenNear(p) - p;
    float near2 = dot(to, to);
    vec3 l = to * inversesqrt(max(near2, 1e-6));
    float come = 1.0 - smoothstep(flood.w - 1.4, flood.w + 0.6, d);
    float bounced = 1.0 - smoothstep(flood.w - 4.8, flood.w - 0.8, d);
    float off = (d - flood.w + 0.8) / 1.1;
    float crest = exp(-off * off);
    // It is one lamp's light: half of it is left at 9 m, a sixteenth at the rim
    float thinned = 1.8 / (1.0 + near2 * 0.012);
    vec3 light = floodColour.rgb * (floodColour.w * thinned);
    float nl = dot(s.normal, l);
    vec3 direct = light * ((come + 0.9 * crest) * mix(1.0, reach, FLOOD_SHADOW)) * (ground(r, s.translucency, nl, 0.25) + 0.6 * lobe(r, s.normal, v, l, max(r.alpha, 0.2), 1.0));
    vec3 bounce = light * (0.30 * bounced * s.occlusion * (0.65 + 0.35 * s.normal.y)) * r.albedo / PI;
    return direct + bounce;
}

// Where nothing stands before the sphere.
vec3 floodLit(Response r, Substance s, vec3 p, vec3 v) {
    return floodLit(r, s, p, v, 1.0);
}

// Rings of light that run outward from the stage at 8 m/s on every heartbeat.
vec3 ringsLit(Response r, Substance s, vec3 p) {
    if (stageState.y <= 0.0) {
        return vec3(0.0);
    }
    vec3 from = p - stageShape.xyz;
    float across = length(from.xz);
    float above = max(from.y, 0.0);
    float sum = 0.0;
    for (int i = 0; i < 8; i++) {
        float radius = 8.0 * beats[i].x;
        if (beats[i].x > 5.0) {
            break;
        }
        float width = 0.55 + 0.03 * radius + 0.5 * above;
        float off = (across - radius) / width;
        float near = exp(-off * off);
        sum += beats[i].y * near * exp(-0.55 * beats[i].x) / (1.0 + above * above * 0.6 + 0.05 * radius);
    }
    float facing = 0.6 - 0.3 * s.normal.y;
    facing = above < 0.15 ? 1.0 : facing;
    return ringColour.rgb * (stageState.y * sum * facing) * (r.albedo + s.translucency) / PI;
}
