#include <surface/fragment.glsl>
#include <moss/moss.glsl>
#include <foliage/feather.glsl>

// Leaves, fronds and lichen: thin, so light comes through from behind, and crowns light up against the horizon.
// uv.x across the blade, uv.y from foot to tip; traits.y: how much its edges glow with the moss; own.y is hue, −1 .. 1.

void main() {
    vec2 across = vec2(abs(2.0 * uv.x - 1.0), uv.y);
    float rib = 1.0 - smoothstep(0.0, 0.30, across.x);
    float edge = 0.12 + 0.88 * smoothstep(0.72, 1.0, across.x);
    // Side veins leave the midrib forward and thin out to the margin
    float vein = abs(fract(7.0 * (uv.y - 0.22 * across.x)) - 0.5) * 2.0;
    rib = max(rib, (1.0 - smoothstep(0.0, 0.30, vein)) * (0.7 - 0.6 * across.x));
    float pairs = floor(16.0 * traits.z + 0.5);
    if (pairs > 0.0) {
        Feather feather = featherAt(uv, pairs, fwidth(uv.y) * pairs);
        if (feather.inside < 0.0) {
            discard;
        }
        rib = feather.rib;
        edge = feather.edge;
    }
    vec3 n = normalize(normalWorld);
    float hue = clamp(own.y * 0.35 + (valueNoise(positionLocal * 0.45 + own.x * 13.0) - 0.5) * 1.3, -1.0, 1.0);
    vec3 leaf = mix(vec3(0.030, 0.066, 0.052), vec3(0.066, 0.076, 0.034), 0.5 + 0.5 * hue);
    float tone = 0.7 + 0.6 * valueNoise(positionLocal * 3.1);
    Substance s;
    s.albedo = leaf * tone * mix(1.0, 0.70, rib);
    s.roughness = 0.55;
    s.normal = n;
    s.occlusion = traits.x;
    s.emission = vec3(0.0);
    if (traits.y > 0.0) {
        s.emission = traits.y * (0.10 + 0.90 * edge) * (0.3 + 0.7 * uv.y) * youthAt(positionWorld) * mossLight(positionWorld, 0.7);
    }
    s.metal = 0.0;
    // Light that came through a leaf is yellower than light off it
    s.translucency = leaf * vec3(0.75, 0.95, 0.55) * tone * mix(1.0, 0.40, rib) * (0.25 + 0.75 * traits.x);
    radiance = vec4(lit(s), 1.0);
}
