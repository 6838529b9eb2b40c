#include <surface/fragment.glsl>
#include <moss/moss.glsl>
#include <bark/relief.glsl>

// Forest floor: loam under a quilt of fallen leaves, trodden and wet along the path, moss where nobody steps.
// traits.z: how trodden, 1 on the path.

void main() {
    vec3 geometric = normalize(normalWorld);
    float near = shows(positionWorld, 0.07);
    float patches = valueNoise(positionWorld * 0.6) * 0.6 + valueNoise(positionWorld * 2.7) * 0.4;
    float trodden = traits.z;
    // Hollows of the path hold water
    float puddle = trodden * (1.0 - smoothstep(0.36, 0.56, patches));
    float litter = 0.5;
    float height = 0.0;
    float leaf = 0.0;
    if (near > 0.0) {
        // Each cell of the quilt is one leaf, lying at its own tilt
        vec3 strewn = positionWorld + (valueNoise(positionWorld * 3.3) - 0.5) * vec3(0.35, 0.0, -0.28);
        float off = nearestPoint(strewn * vec3(9.0, 4.0, 13.0));
        leaf = (1.0 - smoothstep(0.30, 0.72, off)) * near * (1.0 - trodden);
        litter = mix(0.5, valueNoise(positionWorld * 13.0), near);
        float pebble = 1.0 - smoothstep(0.15, 0.55, nearestPoint(positionWorld * vec3(19.0, 11.0, 16.0) + 4.0 * patches));
        height = near * (0.012 * leaf + 0.014 * valueNoise(positionWorld * 5.1) + 0.012 * pebble * (0.3 + 0.7 * trodden));
        height *= 1.0 - 0.9 * puddle;
        litter = mix(litter, 0.25 + 0.75 * pebble, 0.5 * trodden);
    }
    Cushion moss = cushionAt(positionWorld, traits.y * (1.0 - 0.8 * trodden));
    vec3 n = relief(positionWorld, geometric, mix(height, moss.dome, moss.cover));
    vec3 loam = mix(vec3(0.018, 0.014, 0.012), vec3(0.052, 0.040, 0.031), patches);
    vec3 leaves = mix(vec3(0.040, 0.028, 0.022), vec3(0.085, 0.062, 0.044), litter);
    float wet = clamp(trodden * (1.2 - patches) + 0.15, 0.0, 1.0);
    vec3 earth = (1.0 - 0.35 * trodden) * mix(loam * (0.6 + 0.8 * litter), leaves, leaf);
    Substance s;
    s.albedo = mix(earth * mix(1.0, 0.55, wet), MOSS_BODY, moss.cover);
    s.roughness = mix(mix(mix(0.92, 0.34, wet * wet), 0.13, puddle), 0.95, moss.cover);
    s.normal = n;
    s.occlusion = traits.x * mix(0.7 + 0.3 * max(leaf, trodden), 0.9, moss.cover);
    s.emission = cushionEmission(positionWorld, n, moss);
    s.metal = 0.0;
    s.translucency = vec3(0.0);
    radiance = vec4(lit(s), 1.0);
}
