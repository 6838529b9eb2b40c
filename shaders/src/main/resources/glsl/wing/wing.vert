#include <wing/arm.glsl>

// Feathers of fire, and the soft cards that stand for a being that is not quite there. See models/crowd/Wings and Smears for what a
// vertex carries; cards are told by a half width of 1.

layout(location = 6) flat out vec4 stateOut; // here, blur, joy, 1 for a card
layout(location = 7) out vec3 patternOut; // place on the arm, half width in metres, covert

layout(location = 8) out vec3 soakedOut; // light from behind that comes through the vane

// What flood and sphere send through a vane, warm.
vec3 soakedThrough(vec3 positionWorld) {
    vec3 away = normalize(positionWorld - eye.xyz);
    vec3 to = flood.xyz + vec3(0.0, 1.2, 0.0) - positionWorld;
    float d = length(to);
    float come = 1.0 - smoothstep(flood.w - 1.4, flood.w + 0.6, d);
    vec3 light = floodColour.rgb * (floodColour.w * come * 1.8 / (1.0 + d * d * 0.012) * clamp(0.4 + dot(away, to) / d, 0.0, 1.4));
    vec3 toSphere = sphere.xyz - positionWorld;
    float d2 = dot(toSphere, toSphere);
    light += sphereLight.rgb * (sphereState.x * 7.0 / (0.72 + d2) * clamp(0.4 + dot(away, toSphere) * inversesqrt(d2), 0.0, 1.4));
    return light * vec3(0.032, 0.0135, 0.0064);
}

// A card faces the lens; while gathering it stands where the body will be, blurring it drifts outward and grows.
vec3 cardPoint(Instance i, float blur) {
    float at = traits.x;
    float drift = blur * blur;
    float size = mix(0.75, 1.5 + 1.3 * chance(i.own, 50u), blur) * i.place.w;
    vec3 centre = toWorld(i, vec3(0.0, mix(0.25, 1.65, at), 0.1));
    vec3 outward = vec3(sin(i.own.z), 0.0, -cos(i.own.z));
    vec3 aside = vec3(-outward.z, 0.0, outward.x);
    float wander = chance(i.own, 51u) - 0.5;
    centre += outward * drift * (3.0 + 9.0 * chance(i.own, 52u) + 3.0 * at);
    centre += aside * drift * 5.0 * (wander + 0.25 * sin(0.4 * clock.z + 6.28 * chance(i.own, 53u)));
    centre.y += drift * (1.2 + 3.0 * at + 1.5 * chance(i.own, 54u));
    vec3 away = normalize(centre - eye.xyz);
    vec3 right = normalize(cross(away, vec3(0.0, 1.0, 0.0)));
    vec3 up = cross(right, away);
    vec2 corner = (uv * 2.0 - 1.0) * size * vec2(1.0 + 0.9 * blur, 1.0);
    return centre + right * corner.x + up * corner.y;
}

void main() {
    Instance i = instanceOf();
    float here = hereOf(i.own);
    float blur = blurOf(i.own);
    bool card = traits.y > 0.95 && traits.z > 0.5;
    vec3 positionWorld = i.place.xyz;
    if (card) {
        if ((here > 0.0 && here < 1.0) || blur > 0.0) {
            positionWorld = cardPoint(i, blur);
        }
    } else if (here > 0.35 && blur < 0.9) {
        float side = traits.w > 0.5 ? -1.0 : 1.0;
        Wing wing = wingOf(i.own, side);
        // Narrow at the quill, then even, rounded at the end by the fragments.
        float tapered = traits.y * mix(0.30, 1.0, smoothstep(0.0, 0.30, uv.x)) * (1.0 - 0.30 * uv.x);
        float across = (uv.y * 2.0 - 1.0) * tapered;
        vec3 p = featherPoint(wing, side, traits.x, uv.x, across, traits.z, i.own.x);
        p = lean(i.own, p, smoothstep(0.05, 1.3, min(p.y, 1.0)), joyOf(i.own));
        positionWorld = toWorld(i, p);
    }
    stateOut = vec4(here, blur, joyOf(i.own), card ? 1.0 : 0.0);
    patternOut = traits.xyz;
    soakedOut = card ? vec3(0.0) : soakedThrough(positionWorld);
    emit(positionWorld, vec3(0.0, 0.0, 1.0), i);
}
