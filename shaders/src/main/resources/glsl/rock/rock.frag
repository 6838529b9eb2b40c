#include <surface/fragment.glsl>
#include <moss/moss.glsl>
#include <bark/relief.glsl>

// Wet stone of the forest: nearly black, a skin of water that mirrors the horizon, moss on what faces up.

void main() {
    vec3 geometric = normalize(normalWorld);
    float near = shows(positionWorld, 0.10);
    float grain = valueNoise(positionLocal * 3.1 + own.x * 50.0);
    float height = 0.0;
    if (near > 0.0) {
        float fine = valueNoise(positionLocal * 14.0 + own.x * 50.0) * 0.7 + valueNoise(positionLocal * 41.0) * 0.3;
        height = near * (0.012 * fine + 0.02 * grain);
    }
    Cushion moss = cushionAt(positionWorld, traits.y);
    vec3 n = relief(positionWorld, geometric, mix(height, moss.dome, moss.cover));
    // A film of water: smooth where it stands, broken where the stone is proud
    float film = smoothstep(0.25, 0.75, 0.55 + 0.35 * geometric.y - 0.4 * grain);
    Substance s;
    s.albedo = mix(mix(vec3(0.050, 0.054, 0.060), vec3(0.020, 0.022, 0.026), film) * (0.7 + 0.6 * grain), MOSS_BODY, moss.cover);
    s.roughness = mix(mix(0.62, 0.14, film), 0.95, moss.cover);
    s.normal = normalize(mix(n, geometric, 0.6 * film * (1.0 - moss.cover)));
    s.occlusion = traits.x;
    s.emission = cushionEmission(positionWorld, n, moss);
    s.metal = 0.0;
    s.translucency = vec3(0.0);
    radiance = vec4(lit(s), 1.0);
}
