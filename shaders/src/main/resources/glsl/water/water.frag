#include <surface/fragment.glsl>

// Shallow running water over dark mud: it shows what is above it, drawn out by ripples towards the eye.
// uv.x from shore to shore, −1 .. 1; uv.y metres along.

void main() {
    // The shore is where stones and roots let it be
    float shore = 1.0 - abs(uv.x) - 0.34 * valueNoise(positionWorld * 2.3) - 0.10 * valueNoise(positionWorld * 9.0);
    if (shore < 0.0) {
        discard;
    }
    float t = clock.z;
    vec3 wide = vec3(1.9 * positionWorld.x, 0.31 * t, 1.9 * positionWorld.z + 0.55 * t);
    vec3 fine = vec3(6.1 * positionWorld.x, 0.83 * t, 6.1 * positionWorld.z + 1.9 * t);
    vec2 tilt = 0.10 * vec2(valueNoise(wide), valueNoise(wide + 31.0)) + 0.055 * vec2(valueNoise(fine), valueNoise(fine + 17.0)) - 0.0775;
    // It clings to its shore
    float still = smoothstep(0.0, 0.22, shore);
    Substance s;
    s.albedo = mix(vec3(0.016, 0.013, 0.010), vec3(0.004, 0.006, 0.007), still);
    s.roughness = mix(0.30, 0.11, still);
    s.normal = normalize(vec3(still * tilt.x, 1.0, still * tilt.y));
    s.occlusion = 1.0;
    s.emission = vec3(0.0);
    s.metal = 0.0;
    s.translucency = vec3(0.0);
    radiance = vec4(lit(s), 1.0);
}
