#include <block/FrameBlock>
#include <block/WorldBlock>
#include <light/substance.glsl>
#include <light/reflectance.glsl>
#include <light/lamps.glsl>
#include <light/lamplight.glsl>
#include <light/starlight.glsl>
#include <light/around.glsl>
#include <light/shadow.glsl>
#include <sky/gradient.glsl>

// All light on a point of a surface, in the order of its distance: sky, key, moss, lamps.

// Normals that turn within a pixel widen the lobe instead of sparkling (Kaplanyan 2016, Tokuyoshi 2017).
float steadied(float roughness, vec3 n) {
    vec3 dx = dFdx(n);
    vec3 dy = dFdy(n);
    float turning = min(0.5 * (dot(dx, dx) + dot(dy, dy)), 0.18);
    float alpha = max(roughness * roughness, 0.002);
    return sqrt(clamp(alpha * alpha + turning, 0.0, 1.0));
}

// Light of sky and ground off a surface: mirror lobe, what it scatters again within, and the rest by the ground below.
vec3 surroundings(Substance s, Response r, vec3 p, vec3 v) {
    vec2 ab = lobeShare(r.nv, r.alpha);
    float whole = ab.x + ab.y;
    vec3 single = r.f0 * ab.x + ab.y;
    vec3 average = r.f0 + (1.0 - r.f0) / 21.0;
    vec3 again = single * average / (1.0 - (1.0 - whole) * average) * (1.0 - whole);
    Around around = aroundPoint(p, s.normal);
    vec3 irradiance = irradianceOf(around, s.normal);
    vec3 mirrored = reflect(-v, s.normal);
    // A smooth surface sees the sky's shape where the place leaves it open, a rough one only the average of what is there.
    vec3 there = irradianceOf(around, mirrored) / PI;
    vec3 seen = mix(there, skyGradient(mirrored), openness(around, mirrored) * (1.0 - smoothstep(0.0, 0.6, r.alpha)));
    float open = clamp(pow(r.nv + s.occlusion, exp2(-16.0 * r.alpha - 1.0)) - 1.0 + s.occlusion, 0.0, 1.0);
    vec3 albedo = r.albedo / max(1.0 - single, 1e-3);
    vec3 rest = albedo * (1.0 - single - again);
    vec3 occluded = bouncedOcclusion(s.occlusion, albedo);
    vec3 through = s.translucency * irradianceOf(around, -s.normal) * (s.occlusion / PI);
    return single * seen * open + (again + rest) * irradiance * occluded / PI + through;
}

vec3 keyLit(Response r, Substance s, vec3 p, vec3 v) {
    float reach = keyDirection.w > 0.0 ? keyReaches(p, s.normal) : 1.0;
    float nl = dot(s.normal, keyDirection.xyz);
    // The key is a wide band of sky: soft, and never a sharp highlight.
    float wide = max(r.alpha, 0.25);
    return keyColour.rgb * reach * (ground(r, s.translucency, nl, 0.3) + lobe(r, s.normal, v, keyDirection.xyz, wide, 1.0));
}

// Light that reaches a point and goes on to the eye, without what it sends out itself. What a moment does not have is left out of the program:
// SPHERE, FLOOD, RINGS and STAR are defined as dev.phosphene.render.light.Kit says.
//   alpha  slope deviation, steadied
//   kept   what crevices and near bodies leave: of the light from all around, of the sphere's, of the key's
vec3 litAt(Substance s, float alpha, vec3 p, vec3 v, vec3 kept) {
    Response r = responseOf(s.albedo, s.metal, alpha, clamp(dot(s.normal, v), 0.02, 1.0));
    // Every step of it as it is written, so that a light less leaves the others as they are to the last bit
    precise vec3 light = surroundings(s, r, p, v) * kept.x;
    // The key is a wide band of sky: part of it is hidden as the rest of the sky is.
    light += keyLit(r, s, p, v) * (mix(1.0, s.occlusion, 0.5) * max(kept.z - 0.35 * (1.0 - kept.x), 0.0));
#if defined(SPHERE) || defined(FLOOD)
    vec3 lamps = vec3(0.0);
    float reach = 1.0;
#ifdef SPHERE
    // High above the stage the sphere throws short shadows, and then none: dev.phosphene.render.scene.SphereShadows draws them no more
    reach = mix(1.0, sphereReaches(p, s.normal), 1.0 - smoothstep(11.0, 19.0, sphere.y - stageShape.y));
    lamps += sphereLit(r, s, p, v, reach);
#endif
#ifdef FLOOD
    lamps += floodLit(r, s, p, v, reach);
#endif
    light += lamps * kept.y;
#endif
#ifdef RINGS
    light += ringsLit(r, s, p);
#endif
#ifdef STAR
    light += starLit(r, s, v);
#endif
    light += lampsLit(r, s, p, v, 1.0);
    return light;
}
