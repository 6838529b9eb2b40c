#include <block/FrameBlock>
#include <block/WorldBlock>
#include <noise/noise.glsl>
#include <sky/gradient.glsl>

// The one sky: gradient, thin veils of cloud, the one star. Background, reflections and mist all ask here.

// Veils: stretched cloud so thin that it is only seen where the band lights it from below.
vec3 veiled(vec3 sky, vec3 d) {
    if (d.y < 0.012) {
        return sky;
    }
    vec2 plane = d.xz / (d.y + 0.10);
    vec3 q = vec3(plane * vec2(0.55, 1.15) + vec2(clock.z * 0.0035, 0.0), 3.0 + clock.z * 0.0015);
    float warp = valueNoise(q * 0.7 + 40.0);
    float n = fbm(q * 1.3 + vec3(warp * 1.1, warp * 0.6, 0.0), 4);
    float veil = smoothstep(0.47, 0.80, n) * smoothstep(0.012, 0.12, d.y) * (1.0 - smoothstep(0.45, 0.95, d.y));
    vec3 under = skyGradient(vec3(d.x, d.y * 0.22 + 0.015, d.z));
    return mix(sky, mix(sky * 0.80, under * 0.42 + sky * 0.35, 0.55), veil * 0.55);
}

// The star: a Gaussian no narrower than 0.6 pixels that keeps its flux at any size, an aureole, and one shell of light as it flashes.
vec3 starRadiance(vec3 d) {
    float kindle = skyShape.w;
    if (kindle <= 0.0) {
        return vec3(0.0);
    }
    vec3 off = d - normalize(star.xyz);
    float angle = length(off);
    float t = star.w;
    float flash = t > 0.0 ? (1.0 - exp(-t / 0.12)) * 3.2 * exp(-t / 0.85) : 0.0;
    float pulse = 1.0 + 0.06 * sin(clock.x * 1.9) + 0.03 * sin(clock.x * 5.3 + 1.0);
    float flux = kindle * (1.0 + flash) * pulse;
    float sigma = max(0.00135, 0.6 / lens.x);
    float core = exp(-0.5 * angle * angle / (sigma * sigma)) * (0.00135 * 0.00135) / (sigma * sigma);
    float aureole = 0.006 * pow(1.0 + angle * angle / (0.005 * 0.005), -1.2);
    vec3 light = vec3(0.92, 0.96, 1.06) * (flux * (14.0 * core + 14.0 * aureole));
    if (t > 0.0) {
        float radius = 0.055 * pow(t, 0.4);
        float shell = exp(-pow((angle - radius) / (0.0035 + 0.004 * t), 2.0));
        light += mix(vec3(0.55, 0.75, 1.0), vec3(1.0, 0.75, 0.55), clamp(t * 0.4, 0.0, 1.0)) * (0.05 * kindle * shell * exp(-t / 1.6));
    }
    return light;
}

vec3 skyRadiance(vec3 direction) {
    return veiled(skyGradient(direction), direction) + starRadiance(direction);
}
