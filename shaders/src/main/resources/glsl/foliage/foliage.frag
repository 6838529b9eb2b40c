#include <surface/fragment.glsl>
#include <noise/noise.glsl>

// Leaves, fronds and lichen: thin, so light comes through from behind, and crowns light up against the horizon.
// uv.x across the blade, uv.y from foot to tip; own.y is hue, −1 .. 1.

void main() {
    vec3 n = normalize(normalWorld);
    float rib = 1.0 - smoothstep(0.0, 0.16, abs(uv.x - 0.5));
    float hue = clamp(own.y * 0.35 + (valueNoise(positionLocal * 0.45 + own.x * 13.0) - 0.5) * 1.3, -1.0, 1.0);
    vec3 leaf = mix(vec3(0.030, 0.062, 0.052), vec3(0.060, 0.072, 0.034), 0.5 + 0.5 * hue);
    float tone = 0.7 + 0.6 * valueNoise(positionLocal * 3.1);
    Substance s;
    s.albedo = leaf * tone * mix(1.0, 0.75, rib);
    s.roughness = 0.55;
    s.normal = n;
    s.occlusion = traits.x;
    s.emission = vec3(0.0);
    s.metal = 0.0;
    // Light that came through a leaf is yellower than light off it
    s.translucency = leaf * vec3(1.25, 1.35, 0.8) * tone * mix(1.0, 0.45, rib) * (0.25 + 0.75 * traits.x);
    radiance = vec4(lit(s), 1.0);
}
