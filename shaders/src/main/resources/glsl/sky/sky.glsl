#include <block/FrameBlock>
#include <block/WorldBlock>
#include <noise/noise.glsl>
#include <sky/gradient.glsl>

// The one sky: gradient, thin veils of cloud, the one star. Background, reflections and mist all ask here.

// Veils: stretched cloud so thin that it is only seen where the band lights it from below. How dense one is in a direction, 0 .. 1.
float veilAt(vec3 d) {
    vec2 plane = d.xz / (max(d.y, 0.0) + 0.10);
    vec3 q = vec3(plane * vec2(0.55, 1.15) + vec2(clock.z * 0.0035, 0.0), 3.0 + clock.z * 0.0015);
    float warp = valueNoise(q * 0.7 + 40.0);
    float n = fbm(q * 1.3 + vec3(warp * 1.1, warp * 0.6, 0.0), 4);
    return smoothstep(0.40, 0.78, n) * smoothstep(0.012, 0.12, d.y);
}

vec3 veiled(vec3 sky, vec3 d, float veil) {
    if (d.y < 0.012) {
        return sky;
    }
    vec3 under = skyGradient(vec3(d.x, d.y * 0.22 + 0.015, d.z));
    float low = 1.0 - smoothstep(0.45, 0.95, d.y);
    return mix(sky, mix(sky * 0.80, under * 0.42 + sky * 0.35, 0.55), veil * low * 0.62);
}

// Light of the star as it flashes, 0 before it kindles.
float starFlux() {
    float t = star.w;
    float flash = t > 0.0 ? (1.0 - exp(-t / 0.12)) * 2.6 * exp(-t / 0.95) : 0.0;
    float pulse = 1.0 + 0.06 * sin(clock.x * 1.9) + 0.03 * sin(clock.x * 5.3 + 1.0);
    return skyShape.w * (1.0 + flash) * pulse;
}

// The star: a round Gaussian no narrower than a pixel that keeps its flux at any size, an aureole that thins without an edge, silver on the
// veils about it, the pale way it went, and one thin uneven ring that opens as it flashes and dies.
vec3 starRadiance(vec3 d, float veil) {
    if (skyShape.w <= 0.0) {
        return vec3(0.0);
    }
    vec3 toward = normalize(star.xyz);
    vec3 off = d - toward;
    float angle = length(off);
    vec3 side = normalize(vec3(-toward.z, 0.0, toward.x));
    vec2 aside = vec2(dot(off, side), dot(off, cross(side, toward)));
    float flux = starFlux();
    float t = star.w;
    float sigma = max(0.0021, 1.4 / lens.x);
    float core = exp(-0.5 * angle * angle / (sigma * sigma)) * (0.0021 * 0.0021) / (sigma * sigma);
    float near = 0.020 * pow(1.0 + angle * angle / (0.0042 * 0.0042), -1.3);
    vec3 light = vec3(1.03, 0.98, 0.93) * (flux * 22.0 * (core + near));
    // Not round: what air there is between lies in sheets
    float squashed = length(aside * vec2(0.8, 1.2));
    light += vec3(0.50, 0.66, 1.05) * (flux * (0.020 * exp(-angle / 0.028) + 0.011 * exp(-squashed / 0.13)));
    light += vec3(0.72, 0.82, 1.05) * (flux * veil * (0.075 * exp(-angle / 0.075) + 0.020 * exp(-squashed / 0.30)));
    // What its dust left of its way, from the stage to where it stands
    float down = max(-aside.y, 0.0);
    float bent = aside.x - 0.10 * down * sin(7.0 * down + 0.6) - 0.02 * sin(16.0 * down);
    float wide = 0.004 + 0.055 * down;
    float torn = valueNoise(vec3(aside * vec2(26.0, 9.0), 5.0 + 0.05 * clock.x)) * valueNoise(vec3(aside * vec2(70.0, 30.0), 9.0));
    light += vec3(0.62, 0.66, 1.0) * (0.030 * skyShape.w * torn * exp(-bent * bent / (wide * wide) - 3.2 * down) * smoothstep(0.0, 0.05, down));
    if (t > 0.0) {
        float radius = 0.030 + 0.085 * (1.0 - exp(-t / 1.5));
        float x = (angle - radius) / (0.0035 + 0.0022 * t);
        float broken = 0.10 + 0.90 * smoothstep(0.3, 0.75, valueNoise(vec3(aside / max(angle, 1e-4) * 1.6, 5.0 + 0.15 * t)));
        vec3 hue = mix(vec3(0.55, 0.75, 1.05), vec3(1.0, 0.78, 0.74), smoothstep(-1.0, 1.0, x));
        light += hue * (0.036 * skyShape.w * broken * exp(-x * x - t / 1.4) * (1.0 - exp(-t / 0.25)));
    }
    return light;
}

vec3 skyRadiance(vec3 direction) {
    float veil = veilAt(direction);
    return veiled(skyGradient(direction), direction, veil) + starRadiance(direction, veil);
}
