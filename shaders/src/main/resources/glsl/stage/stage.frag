#include <surface/fragment.glsl>
#include <moss/moss.glsl>
#include <bark/relief.glsl>
#include <stage/pulse.glsl>

// The stage: earth set with broken flags of moonstone. Light of the heart runs in the cracks between them.
// traits.w: 1 the disc and its flank, 0 the heap of soil about it.

struct Crack {
    float stone;   // 0 in the earth between .. 1 on a flag
    float vein;    // nearness to the middle of a crack
    float cell;    // a number of the flag's own
};

// Flags broken by time: cells of the plane, drawn out along the radius, so that most cracks run outward.
Crack crackAt(vec2 p) {
    float radius = length(p);
    float bend = valueNoise(vec3(p * 0.8, 4.0)) - 0.5;
    float turn = atan(p.y, p.x) + 0.22 * bend;
    float rows = log(max(radius, 0.35)) * 2.6;
    float around = 11.0;
    vec2 q = vec2(turn / 6.2831853 * around, rows + 0.3 * bend);
    vec2 base = floor(q);
    vec2 f = q - base;
    float first = 9.0;
    float second = 9.0;
    float cell = 0.0;
    for (int i = 0; i < 9; i++) {
        vec2 o = vec2(i % 3 - 1, i / 3 - 1);
        vec2 at = base + o;
        uvec3 key = uvec3(ivec3(int(mod(at.x, around)), int(at.y) + 64, 7));
        vec3 h = hash3(key);
        vec2 d = o + 0.15 + 0.7 * h.xy - f;
        float l = dot(d, d);
        if (l < first) {
            second = first;
            first = l;
            cell = h.z;
        } else {
            second = min(second, l);
        }
    }
    float gap = (sqrt(second) - sqrt(first)) * max(radius, 0.8) * 0.42;
    float ragged = 0.02 * valueNoise(vec3(p * 7.0, 1.0));
    float pixel = 1.5 * distance(positionWorld, eye.xyz) / lens.x;
    float thin = min(1.0, 0.06 / max(pixel, 1e-3));
    return Crack(smoothstep(0.015, 0.055 + pixel, gap - ragged), thin * exp(-pow(gap / (0.035 + pixel), 2.0)), cell);
}

void main() {
    vec3 geometric = normalize(normalWorld);
    vec2 p = positionWorld.xz - stageShape.xz;
    float radius = length(p);
    bool top = traits.w > 0.5 && geometric.y > 0.5;
    float near = shows(positionWorld, 0.06);
    float lumps = valueNoise(positionWorld * 5.0) * 0.6 + valueNoise(positionWorld * 17.0) * 0.4;

    Crack crack = Crack(0.0, 0.0, 0.0);
    if (top) {
        crack = crackAt(p);
        // Some flags are lost: bare trodden earth, less often at the rim
        crack.stone *= smoothstep(0.30, 0.34, crack.cell + 0.3 * smoothstep(3.5, 5.6, radius));
    } else if (traits.w > 0.5) {
        // The flank sheds soil while it rises: lumps slide down it, faster than it lifts
        float pouring = 4.0 * stageState.x * (1.0 - stageState.x);
        float slide = valueNoise(vec3(atan(p.y, p.x) * 22.0, positionWorld.y * 5.0 + clock.y * 2.4, 2.0));
        lumps = mix(lumps, slide, pouring);
    }
    float height = near * mix(0.03 * lumps, 0.012 + 0.006 * lumps, crack.stone);
    vec3 n = relief(positionWorld, geometric, height);

    vec3 earth = mix(vec3(0.020, 0.016, 0.014), vec3(0.060, 0.047, 0.037), lumps);
    vec3 flag = vec3(0.130, 0.140, 0.158) * (0.75 + 0.4 * fract(crack.cell * 7.3)) * (0.75 + 0.45 * lumps);
    float dusted = smoothstep(0.35, 0.8, valueNoise(positionWorld * 1.3)) * 0.6;

    // Rings: a crest on the ground itself, brightest in the cracks, and an afterglow that stays in the cracks for a breath
    float crest = ringAt(radius, 0.28);
    float after = ringAt(radius, 1.3);
    float grain = 0.55 + 0.9 * valueNoise(vec3(p * 11.0, 3.0));
    float rest = 0.015 * stageState.w;
    float onTop = top ? 1.0 : 0.35 * smoothstep(0.0, 0.7, positionWorld.y) * traits.w;
    float glow = crest * (0.10 * grain + 1.5 * crack.vein) + after * 0.55 * crack.vein + rest * crack.vein;

    Substance s;
    s.albedo = mix(earth, mix(flag, earth * 1.6, dusted), crack.stone);
    s.roughness = mix(0.93, 0.42, crack.stone * (1.0 - dusted));
    s.normal = n;
    s.occlusion = traits.x * mix(0.6, 1.0, max(crack.stone, lumps * 0.8));
    s.emission = ringColour.rgb * (stageState.y * glow * onTop);
    s.metal = 0.0;
    s.translucency = vec3(0.0);
    radiance = vec4(lit(s), 1.0);
}
