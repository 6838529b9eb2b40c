#include <surface/fragment.glsl>
#include <noise/noise.glsl>
#include <cloth/pile.glsl>
#include <hand/floor.glsl>

// Cloth woven of night sky and threads of liquid starlight. The stars are inside the cloth: three depths of them, looked up along the
// refracted view ray, so that they lie behind the weave like stars in a well.

layout(location = 6) in vec4 thread;
layout(location = 7) in vec4 warp;

// Stars of one depth: few bright, many dim. few: share of cells that hold none.
float starField(vec3 q, float footprint, float few) {
    vec3 cell = floor(q);
    vec3 h = hash3(uvec3(ivec3(cell)));
    vec3 off = q - cell - 0.2 - 0.6 * h;
    float bright = step(few, h.x) * (0.10 + pow(h.y, 9.0) * 3.0);
    float twinkle = 0.7 + 0.3 * sin(clock.z * (1.0 + 4.0 * h.z) + 50.0 * h.y);
    return bright * twinkle * exp(-dot(off, off) * (190.0 / (1.0 + 60.0 * footprint * footprint))) / (1.0 + 6.0 * footprint * footprint);
}

// Hems of the shoulder cape and of the hood's opening; twins of capeHem and beforeRim in models/dreamer/CloakShape.
float capeHem(vec3 p) {
    return p.y - 1.235 + 0.30 * max(0.0, p.z) + 0.10 * abs(p.x);
}
float rim(vec3 p) {
    return p.z + 0.062 + 0.40 * (p.y - 1.6);
}

void main() {
    vec3 n = normalize(normalWorld);
    vec3 v = toEye();
    float nv = clamp(dot(n, v), 0.0, 1.0);
    vec3 inward = refract(-v, n, 0.72);
    vec3 local = positionWorld - dreamer.xyz;
    float footprint = length(fwidth(local));

    bool sleeve = traits.z < 0.5;
    vec3 sky = vec3(0.0);
    // In the cloak they lie close under the weave and thicken towards the hem, as if they had sunk there.
    float well = sleeve ? 1.0 : 0.12;
    float sunk = sleeve ? 0.78 : mix(0.985, 0.80, smoothstep(1.25, 0.0, positionLocal.y));
    vec3 weave = sleeve ? local : positionLocal;
    for (int layer = 0; layer < 3; layer++) {
        float depth = layer == 0 ? 0.10 : layer == 1 ? 0.4 : 1.5;
        float dense = layer == 0 ? 62.0 : layer == 1 ? 40.0 : 20.0;
        vec3 q = (weave + inward * (depth * well)) * dense;
        vec3 hue = layer == 0 ? vec3(0.85, 0.90, 1.0) : layer == 1 ? vec3(0.70, 0.80, 1.0) : vec3(1.0, 0.88, 0.74);
        sky += hue * starField(q, footprint * dense, sunk);
    }
    // A milky way lies through it, with dark lanes and a breath of rose at its heart.
    float milk = fbm((local + inward * 0.6) * 2.6, 3);
    float band = smoothstep(0.46, 0.72, milk);
    vec3 deep = mix(vec3(0.0012, 0.0018, 0.0065), vec3(0.010, 0.013, 0.036), band) + vec3(0.016, 0.006, 0.014) * band * band * band;

    // Warp threads: warped lines along the sleeve that flare where light runs along them.
    // In the cloak they wander as its folds do.
    float bend = sleeve ? 0.010 * valueNoise(vec3(thread.xy * vec2(3.0, 9.0), 2.0)) : 0.11 * valueNoise(vec3(thread.xy * vec2(2.2, 3.0), 2.0));
    float lines = (thread.y + bend) * 210.0;
    float k = floor(lines);
    float off = lines - k - 0.5;
    float spread = fwidth(lines);
    float width = 0.10 + 0.5 * spread;
    float line = exp(-off * off / (width * width)) * (0.10 / width);
    float chosen = step(sleeve ? 0.80 : 0.90, unit(pcg(uint(int(k) + 4096))));
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
    // Hems are stitched with silver and gold: two bands of thread laid side by side, each stitch a small mirror that is long across.
    float fromHem = sleeve ? (1.0 - uv.x) * 0.30 : positionLocal.y > 1.48 ? rim(positionLocal) + 0.004 : capeHem(positionLocal) > -0.003 ? capeHem(positionLocal) : positionLocal.y - 0.015;
    float bands = smoothstep(0.004, 0.006, fromHem) * smoothstep(0.021, 0.019, fromHem) + smoothstep(0.027, 0.028, fromHem) * smoothstep(0.032, 0.031, fromHem);
    float stitch = 0.65 + 0.35 * sin(fromHem * 2600.0) * (1.0 - smoothstep(0.2, 0.6, fwidth(fromHem) * 800.0));
    vec3 t = normalize(warp.xyz);
    vec3 round_ = normalize(cross(n, t));
    vec3 metal = mix(vec3(0.78, 0.82, 0.95), vec3(1.0, 0.74, 0.36), 0.5 + 0.5 * sin(fromHem * 700.0));
    vec3 toLamp = sphere.xyz - positionWorld;
    float away = max(length(toLamp), 0.1);
    vec3 lampHalf = normalize(v + toLamp / away);
    vec3 keyHalf = normalize(v + keyDirection.xyz);
    float lampGlint = pow(max(1.0 - pow(dot(round_, lampHalf), 2.0), 0.0), 40.0) * clamp(dot(n, toLamp / away) + 0.3, 0.0, 1.0);
    float keyGlint = pow(max(1.0 - pow(dot(round_, keyHalf), 2.0), 0.0), 30.0);
    vec3 lampLight = sphereState.x > 0.0 && away < sphereLight.w ? sphereLight.rgb * falloff(away, sphere.w, sphereLight.w) : vec3(0.0);
    vec3 gilt = metal * stitch * (lampLight * (lampGlint * 0.035 + 0.004) + keyColour.rgb * keyGlint * 0.05 + skyAmbient.rgb * 0.06 + 0.003);

    float inside = thread.w;
    Substance s;
    s.albedo = vec3(0.014, 0.015, 0.026);
    s.roughness = 1.0;
    s.normal = n;
    s.occlusion = traits.x * warp.w * (1.0 - 0.7 * inside);
    deep *= sleeve ? 1.0 : 0.45;
    s.emission = (deep + sky * 0.42 + threads * 0.55) * (1.0 - 0.75 * inside)
        + (skyAmbient.rgb * 0.16 + horizon * 0.10) * sheen * (1.0 - 0.5 * inside)
        + silver * calm * (0.025 * sheen + 0.002);
    s.emission *= 0.25 + 0.75 * warp.w;
    bands = clamp(bands, 0.0, 1.0) * (1.0 - inside);
    s.emission = mix(s.emission, sleeve ? vec3(0.0) : gilt, bands);
    s.albedo = sleeve ? mix(s.albedo, metal * (0.24 * stitch), bands) : s.albedo;
    // Skin of dusk, warmer where blood is near: lips and lids
    float skin = step(0.5, traits.y) * step(0.5, traits.z);
    float lips = smoothstep(0.010, 0.004, abs(positionLocal.y - 1.540)) * smoothstep(0.024, 0.018, abs(positionLocal.x)) * step(positionLocal.z, -0.082);
    // Lashes of lowered lids, brows, and the dusk that the hood keeps about the face
    float side = abs(positionLocal.x);
    float lashes = smoothstep(0.0042, 0.0015, abs(positionLocal.y - 1.6015 - 9.0 * (side - 0.031) * (side - 0.031))) * smoothstep(0.017, 0.012, abs(side - 0.031));
    float brows = smoothstep(0.0046, 0.0020, abs(positionLocal.y - 1.633 + 0.18 * max(side - 0.030, 0.0))) * smoothstep(0.020, 0.012, abs(side - 0.034));
    float sheltered = mix(0.22, 1.0, smoothstep(0.062, -0.030, rim(positionLocal))) * mix(0.18, 1.0, smoothstep(1.676, 1.650, positionLocal.y + 3.0 * side * side));
    vec3 tone = vec3(0.150, 0.108, 0.104) * (1.0 - vec3(0.06, 0.20, 0.16) * lips) * (1.0 - 0.75 * max(lashes, 0.7 * brows));
    s.albedo = mix(s.albedo, tone * (sheltered * (0.35 + 0.65 * traits.x)), skin);
    s.emission = mix(s.emission, skyAmbient.rgb * (0.05 * sheen) + deep * 0.15, skin);
    // Ash that has caught light winds up before the dreamer: a wall of gold that draws every edge turned to it.
    float veil = ash.z * ash.x * (1.0 - ash.w) / (1.0 + 0.15 * away);
    s.emission += vec3(1.0, 0.55, 0.17) * (veil * warp.w * traits.x * (0.012 * max(dot(n, toLamp / away) + 0.35, 0.0) + 0.42 * sheen * max(0.3 + n.y, 0.0)));
    s.metal = 0.0;
    s.translucency = vec3(0.002, 0.002, 0.004);
    vec3 light = litPile(s, skin);
    if (sleeve) {
        // The glowing floor before it, on cloth and nap.
        Floor f = floorAt(positionWorld);
        for (int i = 0; i < 3; i++) {
            light += f.light[i] * (s.occlusion * (1.6 * s.albedo + vec3(0.004 + 0.03 * sheen)) * clamp(0.6 * dot(n, f.to[i]) + 0.4, 0.0, 1.0) / PI);
        }
    }
    radiance = vec4(light, 1.0);
}
