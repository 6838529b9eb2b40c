#include <surface/fragment.glsl>

// How strongly the nap at a body's edge answers a lamp.
const float NAP = 0.04;

// Light that a deep pile gives back: scattered only, for it has no clear skin to mirror a lamp at grazing angles.
// bare: 1 on skin, which has no nap and is lit in full.
vec3 litPile(Substance s, float bare) {
    lightsItself();
    Response r = responseOf(s.albedo, 0.0, 1.0, 1.0);
    vec3 p = positionWorld;
    vec3 light = s.albedo * irradianceOf(aroundPoint(p, s.normal), s.normal) * s.occlusion / PI;
    float reach = keyDirection.w > 0.0 ? keyReaches(p, s.normal) : 1.0;
    light += keyColour.rgb * reach * ground(r, s.translucency, dot(s.normal, keyDirection.xyz), 0.4);
    vec3 to = sphere.xyz - p;
    float d = max(length(to), 1e-3);
    float reaches = sphereReaches(p, s.normal);
    if (d < sphereLight.w && sphereState.x > 0.0) {
        // Within arm's reach the lamp itself thins out along the cloth.
        float thinned = clamp(9.0 * sphere.w * sphere.w / (d * d), 0.14, 1.0);
        thinned = mix(thinned, min(1.0, 1.5 * thinned), bare) * (0.35 + 0.65 * s.occlusion);
        vec3 arriving = thinned * reaches * sphereArriving(to, d);
        float nl = dot(s.normal, to / d);
        light += arriving * ground(r, s.translucency, nl, mix(0.35, 0.10, bare));
        // The nap stands up at the edge and catches the lamp there: the body parts from what is behind it.
        float nap = 1.0 - clamp(dot(s.normal, toEye()), 0.0, 1.0);
        light += arriving * (NAP * (1.0 - 0.8 * bare) * nap * nap * clamp(0.75 * nl + 0.3, 0.0, 1.0) * s.occlusion);
    }
    return light + floodLit(r, s, p, toEye(), reaches) + ringsLit(r, s, p) + lampsLit(r, s, p, toEye(), 0.0) + s.emission;
}
