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

// A few rays of uneven length and strength, as wet eyes see them; they breathe.
float starRays(vec2 off, float angle) {
    float sum = 0.0;
    for (int i = 0; i < 7; i++) {
        vec4 own = vec4(pcg4d(uvec4(uint(i), 5u, 11u, 3u)) >> 8u) * (1.0 / 16777216.0);
        float turn = 0.8975979 * (float(i) + 0.55 * own.x) + 0.05 * sin(clock.x * (0.2 + 0.3 * own.y));
        vec2 ray = vec2(cos(turn), sin(turn));
        float along = dot(off, ray);
        if (along > 0.0) {
            float aside = (off.x * ray.y - off.y * ray.x) / (0.0016 + 0.030 * along);
            float reach = (0.008 + 0.040 * own.z * own.z) * (1.0 + 0.15 * sin(clock.x * (0.7 + own.w) + 6.0 * own.x));
            sum += (0.25 + 0.75 * own.w) * exp(-along / reach - aside * aside);
        }
    }
    return sum * (1.0 - exp(-angle / 0.004));
}

// The star: a round Gaussian no narrower than a pixel that keeps its flux at any size, a near and a very wide aureole, rays that are
// hardly seen, and one uneven shell of light that runs outward as it flashes and dies.
vec3 starRadiance(vec3 d) {
    float kindle = skyShape.w;
    if (kindle <= 0.0) {
        return vec3(0.0);
    }
    vec3 toward = normalize(star.xyz);
    vec3 off = d - toward;
    float angle = length(off);
    vec3 side = normalize(vec3(-toward.z, 0.0, toward.x));
    vec2 flat2 = vec2(dot(off, side), dot(off, cross(side, toward)));
    float t = star.w;
    float flash = t > 0.0 ? (1.0 - exp(-t / 0.12)) * 3.2 * exp(-t / 0.85) : 0.0;
    float pulse = 1.0 + 0.06 * sin(clock.x * 1.9) + 0.03 * sin(clock.x * 5.3 + 1.0);
    float flux = kindle * (1.0 + flash) * pulse;
    float sigma = max(0.0024, 1.3 / lens.x);
    float core = exp(-0.5 * angle * angle / (sigma * sigma)) * (0.0024 * 0.0024) / (sigma * sigma);
    float near = 0.016 * pow(1.0 + angle * angle / (0.0065 * 0.0065), -1.2);
    vec3 light = vec3(0.95, 0.97, 1.03) * (flux * 14.0 * (core + near));
    light += vec3(0.55, 0.74, 1.10) * (flux * (0.030 / (1.0 + angle * angle / (0.045 * 0.045)) + 0.016 * exp(-angle / 0.16)));
    if (angle < 0.4) {
        light += vec3(0.80, 0.90, 1.08) * (0.03 * flux * starRays(flat2, angle));
    }
    if (t > 0.0) {
        float radius = 0.10 * pow(t, 0.75);
        float torn = 0.6 + 0.4 * smoothstep(0.25, 0.85, valueNoise(vec3(flat2 / max(angle, 1e-4) * 1.4, 5.0 + 0.15 * t)));
        float shell = exp(-pow((angle - radius) / (0.006 + 0.016 * t), 2.0));
        light += mix(vec3(0.55, 0.75, 1.0), vec3(0.9, 0.75, 0.7), clamp(t * 0.4, 0.0, 1.0)) * (0.030 * kindle * shell * torn * exp(-t / 0.8));
    }
    return light;
}

vec3 skyRadiance(vec3 direction) {
    return veiled(skyGradient(direction), direction) + starRadiance(direction);
}
