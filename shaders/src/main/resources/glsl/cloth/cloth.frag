#include <surface/fragment.glsl>
#include <noise/noise.glsl>
#include <cloth/pile.glsl>

// Cloth woven of night sky and threads of liquid starlight. The stars are inside the cloth: three depths of them, looked up along the
// refracted view ray, so that they lie behind the weave like stars in a well.

layout(location = 6) in vec4 thread;
layout(location = 7) in vec3 warp;

// Stars of one depth: few bright, many dim.
float starField(vec3 q, float footprint) {
    vec3 cell = floor(q);
    vec3 h = hash3(uvec3(ivec3(cell)));
    vec3 off = q - cell - 0.2 - 0.6 * h;
    float bright = step(0.72, h.x) * (0.12 + pow(h.y, 7.0) * 2.4);
    float twinkle = 0.7 + 0.3 * sin(clock.z * (1.0 + 4.0 * h.z) + 50.0 * h.y);
    return bright * twinkle * exp(-dot(off, off) * 70.0) / (1.0 + 6.0 * footprint * footprint);
}

void main() {
    vec3 n = normalize(normalWorld);
    vec3 v = toEye();
    float nv = clamp(dot(n, v), 0.0, 1.0);
    vec3 inward = refract(-v, n, 0.72);
    vec3 local = positionWorld - dreamer.xyz;
    float footprint = length(fwidth(local));

    vec3 sky = vec3(0.0);
    for (int layer = 0; layer < 3; layer++) {
        float depth = layer == 0 ? 0.10 : layer == 1 ? 0.4 : 1.5;
        float dense = layer == 0 ? 42.0 : layer == 1 ? 30.0 : 16.0;
        vec3 q = (local + inward * depth) * dense;
        vec3 hue = layer == 0 ? vec3(0.85, 0.90, 1.0) : layer == 1 ? vec3(0.70, 0.80, 1.0) : vec3(1.0, 0.88, 0.74);
        sky += hue * starField(q, footprint * dense);
    }
    float milk = fbm((local + inward * 0.6) * 2.6, 3);
    vec3 deep = mix(vec3(0.0016, 0.0022, 0.0065), vec3(0.010, 0.011, 0.030), smoothstep(0.45, 0.75, milk));

    // Warp threads: warped lines along the sleeve that flare where light runs along them.
    float bend = 0.010 * valueNoise(vec3(thread.xy * vec2(3.0, 9.0), 2.0));
    float lines = (thread.y + bend) * 210.0;
    float k = floor(lines);
    float off = lines - k - 0.5;
    float spread = fwidth(lines);
    float width = 0.10 + 0.5 * spread;
    float line = exp(-off * off / (width * width)) * (0.10 / width);
    float chosen = step(0.80, unit(pcg(uint(int(k) + 4096))));
    // Liquid light: pulses at 0.3 m/s that breath and heart set going, from the shoulder to the hem; calm turns them pearl.
    float run = fract((thread.x - 0.3 * clock.z) * 1.35 + unit(pcg(uint(int(k) + 99))));
    float pulse = exp(-run * 7.0);
    float heart = 0.35 + 0.65 * beats[0].y * exp(-2.2 * beats[0].x);
    float calm = smoothstep(0.0, 0.4, dreamerState.z * 1.9 - thread.z * 0.75);
    vec3 silver = mix(vec3(0.50, 0.62, 1.0), vec3(1.0, 0.84, 0.62), calm);
    vec3 threads = silver * (line * chosen * (0.03 + 0.5 * pulse * heart));

    // Sheen: the nap of cloth catches light at its edge.
    float sheen = pow(1.0 - nv, 3.5);
    vec3 horizon = skyGradient(normalize(vec3(reflect(-v, n).x, 0.06, reflect(-v, n).z)));
    vec3 t = normalize(warp);
    float glint = pow(clamp(1.0 - abs(dot(t, normalize(v + keyDirection.xyz))), 0.0, 1.0), 24.0);

    float inside = thread.w;
    Substance s;
    s.albedo = vec3(0.014, 0.015, 0.026);
    s.roughness = 1.0;
    s.normal = n;
    s.occlusion = traits.x * (1.0 - 0.6 * inside);
    s.emission = (deep + sky * 0.32 + threads * 0.55) * (1.0 - 0.75 * inside)
        + (skyAmbient.rgb * 0.16 + horizon * 0.10) * sheen * (1.0 - 0.5 * inside)
        + silver * calm * (0.025 * sheen + 0.002);
    s.emission += keyColour.rgb * glint * 0.02;
    s.metal = 0.0;
    s.translucency = vec3(0.002, 0.002, 0.004);
    radiance = vec4(litPile(s), 1.0);
}
