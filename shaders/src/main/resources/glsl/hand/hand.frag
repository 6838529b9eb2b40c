#include <surface/fragment.glsl>
#include <noise/noise.glsl>
#include <cloth/pile.glsl>

// A hand of starlight: clear at its edge, a faint nebula within, pearl calm travelling from the fingertips, warm where it meets the glass.

layout(location = 6) in vec4 touch;

void main() {
    vec3 n = normalize(normalWorld);
    vec3 v = toEye();
    float nv = clamp(dot(n, v), 0.0, 1.0);
    float rim = pow(1.0 - nv, 3.2);
    // The nebula lies deeper than the skin: looked up along the refracted view ray, so that it slides as the eye moves.
    vec3 inward = refract(-v, n, 0.75);
    vec3 deep = touch.xyz * 34.0 + inward * 0.9;
    float cloud = fbm(deep + vec3(0.0, 0.0, 0.10 * clock.z), 3);
    vec3 stars = vec3(0.0);
    for (int layer = 0; layer < 2; layer++) {
        vec3 q = touch.xyz * (190.0 + 130.0 * float(layer)) + inward * (1.4 + 1.6 * float(layer));
        vec3 cell = floor(q);
        vec3 h = hash3(uvec3(ivec3(cell)) + uvec3(7u * uint(layer)));
        vec3 off = q - cell - 0.25 - 0.5 * h;
        float twinkle = 0.6 + 0.4 * sin(clock.z * (2.0 + 5.0 * h.x) + 40.0 * h.y);
        float footprint = length(fwidth(q));
        stars += step(0.80, h.z) * twinkle * exp(-dot(off, off) * 60.0) / (1.0 + footprint * footprint);
    }
    float way = traits.w;
    // Calm: pearl that enters at the tips and climbs the arm; its edge is brightest.
    float front = dreamerState.z * 1.5 - way * 1.25;
    float calm = smoothstep(0.0, 0.30, front);
    float crest = exp(-pow((front - 0.10) / 0.10, 2.0)) * step(0.001, dreamerState.z) * (1.0 - smoothstep(0.85, 1.0, dreamerState.z));
    vec3 night = mix(vec3(0.05, 0.08, 0.30), vec3(0.22, 0.36, 0.74), cloud);
    vec3 pearl = mix(vec3(0.26, 0.27, 0.50), vec3(1.0, 0.90, 0.80), smoothstep(0.36, 0.66, cloud));
    // Thin parts glow, the thick of the palm is deep: what is hidden from outside is also thick.
    float thin = smoothstep(0.55, 0.05, way) * 0.6 + 0.4 * smoothstep(0.25, 0.85, 1.0 - nv);
    float body = (0.25 + 0.75 * cloud * cloud) * (0.35 + 0.65 * thin) * (0.45 + 0.55 * traits.x);
    vec3 within = mix(night * 0.13, pearl * 0.16, calm) * body;
    // The edge is lit where the world behind it is bright, never as an outline all round.
    float lean = 0.35 + 0.65 * smoothstep(-0.4, 0.8, dot(n, normalize(sphere.xyz - positionWorld)) * sphereState.x + 0.35 * n.y);
    vec3 edge = mix(vec3(0.30, 0.42, 0.92), vec3(1.0, 0.84, 0.64), calm) * rim * lean * mix(0.07, 0.13, calm);
    // Light of the sphere that enters where skin lies close to the glass and spreads within.
    float near = exp(-max(touch.w, 0.0) / 0.030) * sphereState.x;
    vec3 warm = mix(vec3(0.60, 0.50, 1.0), vec3(1.0, 0.80, 0.60), max(calm, sphereState.y)) * near * (0.12 + 0.6 * dreamerState.z) * min(sphereState.w, 2.0);

    Substance s;
    s.albedo = mix(vec3(0.028, 0.032, 0.060), vec3(0.060, 0.056, 0.066), calm);
    s.roughness = 0.55;
    s.normal = n;
    s.occlusion = traits.x;
    s.emission = within + edge + stars * mix(vec3(0.7, 0.8, 1.0), vec3(1.0, 0.95, 0.88), calm) * 1.3 + pearl * crest * 0.7 + warm * 0.5;
    s.metal = 0.0;
    // Light goes through fingers more than through a palm.
    s.translucency = mix(vec3(0.030, 0.026, 0.050), vec3(0.050, 0.046, 0.056), calm) * (0.25 + 0.75 * thin);
    radiance = vec4(litPile(s) * dreamerState.w, 1.0);
}
