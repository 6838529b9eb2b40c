#include <surface/fragment.glsl>
#include <inputs/SurfaceInputs>
#include <light/moss.glsl>

// A far tree: a portrait lit again. Seen against the bright horizon it is a silhouette with a thin rim of light let through its leaves;
// low on its trunk the moss still glows. impostor.cut.frag has cut out what the portrait does not cover.

// A far tree stands in no shadow that is drawn and by no lamp, and nothing on it mirrors: of all light the part that it can show.
vec3 litAfar(Substance s) {
    vec3 v = toEye();
    Response r = responseOf(s.albedo, 0.0, s.roughness, clamp(dot(s.normal, v), 0.02, 1.0));
    Around around = aroundPoint(positionWorld, s.normal);
    vec3 about = (r.albedo * irradianceOf(around, s.normal) + s.translucency * irradianceOf(around, -s.normal)) * (s.occlusion / PI);
    vec3 key = keyColour.rgb * (mix(1.0, s.occlusion, 0.5) * ground(r, s.translucency, dot(s.normal, keyDirection.xyz), 0.3));
    vec3 to = sphere.xyz - positionWorld;
    float d = max(length(to), 1e-3);
    vec3 fromSphere = sphereArriving(to, d) * ground(r, s.translucency, dot(s.normal, to / d), 0.3);
    fromSphere += 2.0 * floodLit(r, s, positionWorld, v, 1.0);
    lightsItself();
    return about + key + fromSphere + starLit(r, s, v) + s.emission;
}

void main() {
    vec4 portrait = texture(impostors, uv);
    vec3 facing = normalize(normalWorld);
    float side = clamp(positionLocal.x / 9.0, -1.0, 1.0);
    // Round about the trunk, and lifted where the portrait is open to the sky
    vec3 n = normalize(facing * (0.35 + portrait.b) + traits.xyz * side * 0.8 + vec3(0.0, portrait.r * 0.9, 0.0));
    float crown = smoothstep(10.0, 16.0, positionLocal.y);
    float thin = (1.0 - smoothstep(0.42, 0.95, portrait.a)) * crown;
    Substance s;
    s.albedo = mix(vec3(0.055, 0.047, 0.042), vec3(0.042, 0.062, 0.045) * (0.8 + 0.4 * own.w), crown);
    s.roughness = 0.9;
    s.normal = n;
    s.occlusion = portrait.r * 0.85;
    float low = portrait.g * (1.0 - crown) * smoothstep(0.0, 1.5, positionLocal.y);
    s.emission = low * low * 0.07 * mossShape.x * mossLevel(positionWorld) * mossHue(positionWorld);
    s.metal = 0.0;
    s.translucency = s.albedo * (crown * (0.3 * portrait.r + 1.2 * thin));
    radiance = vec4(litAfar(s), 1.0);
}
