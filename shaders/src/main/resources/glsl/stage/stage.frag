#include <surface/fragment.glsl>
#include <moss/moss.glsl>
#include <bark/relief.glsl>
#include <moonstone/sheen.glsl>
#include <stage/pulse.glsl>

// The stage: earth set with broken flags of moonstone. Light of the heart runs in the cracks between them.
// traits.w: 1 the disc and its flank, 0 the heap of soil about it.

struct Crack {
    float stone;   // 0 in the earth between .. 1 on a flag
    float vein;    // light that stands in the crack, 0 .. 1
    float cell;    // a number of the flag's own
};

// Light in a line whose middle is gap metres away: a thin core and a faint halo on its lips.
float lineLight(float gap, float core, float pixel) {
    float w = core + 0.7 * pixel;
    float a = gap / w;
    float b = gap / (6.0 * core + pixel);
    return core / w * exp(-a * a) + 0.16 * exp(-b * b);
}

// Flags of a round floor, broken by time: points in rows about the centre, cells of the plane about them, longer outward than across.
Crack crackAt(vec2 p) {
    vec2 warped = p + 0.35 * (vec2(valueNoise(vec3(p * 0.9, 4.0)), valueNoise(vec3(p * 0.9, 9.0))) - 0.5);
    float radius = length(warped);
    vec2 outward = warped / max(radius, 1e-3);
    float turn = atan(warped.y, warped.x) / 6.2831853;
    int row = int(floor(radius / 1.05));
    float first = 99.0;
    float second = 99.0;
    float cell = 0.0;
    for (int i = 0; i < 9; i++) {
        int r = row + i / 3 - 1;
        if (r < 0) {
            continue;
        }
        float around = max(1.0, floor(6.0 * float(r)));
        float at = floor(turn * around) + float(i % 3 - 1);
        uint slot = uint(int(mod(at, around)));
        vec3 h = hash3(uvec3(slot, uint(r), 7u));
        float angle = 6.2831853 * (at + 0.12 + 0.76 * h.x) / around;
        float far = r == 0 ? 0.15 : (float(r) + 0.12 + 0.76 * h.y) * 1.05;
        vec2 d = far * vec2(cos(angle), sin(angle)) - warped;
        float l = length(vec2(0.72 * dot(d, outward), dot(d, vec2(-outward.y, outward.x))));
        if (l < first) {
            second = first;
            first = l;
            cell = h.z;
        } else {
            second = min(second, l);
        }
    }
    float gap = 0.5 * (second - first) + 0.034 * (valueNoise(vec3(p * 6.0, 1.0)) - 0.5);
    float pixel = distance(positionWorld, eye.xyz) / lens.x * 2.0;
    // Hair cracks within the flags, and a few long fissures that run out from the middle
    float hair = abs(valueNoise(vec3(p * 1.7, 20.0 + 7.0 * cell)) - 0.5) * 0.9;
    float spoke = turn * 9.0 + 0.5 * valueNoise(vec3(p * 0.7, 33.0));
    float fissure = abs(fract(spoke) - 0.5) * 6.2831853 * radius / 9.0;
    float living = 0.25 + 0.75 * smoothstep(0.3, 0.7, valueNoise(vec3(p * 1.1, 50.0)));
    float vein = living * max(lineLight(gap, 0.013, pixel), 0.16 * lineLight(hair, 0.005, pixel));
    vein = max(vein, 1.2 * lineLight(fissure, 0.012, pixel) * smoothstep(6.2, 2.0, radius));
    float stoneEdge = smoothstep(0.008, 0.03 + pixel, min(gap, fissure + 0.01));
    return Crack(stoneEdge, vein, cell);
}

void main() {
    vec3 geometric = normalize(normalWorld);
    vec2 p = positionWorld.xz - stageShape.xz;
    float radius = length(p);
    bool top = traits.w > 0.5 && geometric.y > 0.5;
    bool flank = traits.w > 0.5 && !top;
    float near = shows(positionWorld, 0.06);
    // Grit of three sizes; seen along the ground the large one alone would smear into stripes
    float lumps = valueNoise(positionWorld * 7.0) * 0.42 + valueNoise(positionWorld * 21.0) * 0.33 + valueNoise(positionWorld * 61.0) * 0.25;

    Crack crack = Crack(0.0, 0.0, 0.0);
    if (top) {
        crack = crackAt(p);
        // Some flags are lost: bare trodden earth, less often at the rim
        crack.stone *= smoothstep(0.30, 0.34, crack.cell + 0.3 * smoothstep(3.5, 5.6, radius));
    }
    float stream = 0.0;
    if (flank) {
        // Fissures run on down the flank; soil sheds from it while it rises, in streams that fall faster than it lifts
        float turn = atan(p.y, p.x);
        float seam = turn * 27.0 / 6.2831853;
        float fissure = abs(fract(seam + 0.5 * valueNoise(vec3(normalize(p) * 4.2, 33.0)) + 0.16 * valueNoise(positionWorld * 3.0)) - 0.5);
        float alive = unit(pcg(uint(int(floor(seam)) + 64)));
        crack.vein = alive * alive * lineLight(fissure * 6.2831853 * 6.0 / 27.0, 0.012, 0.004) * smoothstep(0.6 * alive - 0.5, 0.7, positionWorld.y);
        float pouring = 4.0 * stageState.x * (1.0 - stageState.x);
        // Grains in threads a finger wide, gathered into falls that come and go
        float slide = valueNoise(vec3(turn * 190.0, positionWorld.y * 5.0 + clock.y * 9.0, 2.0));
        float thread = valueNoise(vec3(turn * 75.0, 0.4 * positionWorld.y + 0.5 * clock.y, 3.0));
        float fall = smoothstep(0.45, 0.75, valueNoise(vec3(turn * 13.0, 0.25 * clock.y, 6.0)));
        stream = pouring * fall * smoothstep(0.35, 0.9, thread) * (0.25 + 0.75 * slide) * smoothstep(0.95, 0.6, positionWorld.y);
        lumps = mix(lumps, slide, 0.5 * pouring);
    }
    float height = near * mix(0.020 * lumps, 0.012 + 0.004 * lumps, crack.stone);
    vec3 n = relief(positionWorld, geometric, height);

    vec3 earth = mix(vec3(0.026, 0.021, 0.018), vec3(0.095, 0.075, 0.058), lumps);
    vec3 flag = vec3(0.185, 0.194, 0.212) * (0.80 + 0.3 * fract(crack.cell * 7.3)) * (0.75 + 0.45 * lumps);
    float dusted = smoothstep(0.35, 0.8, valueNoise(positionWorld * 1.3)) * 0.6;
    // A kerb of the theatre's own stone holds the floor together
    float kerb = top ? smoothstep(5.62, 5.70, radius) : 0.0;
    dusted *= 1.0 - kerb;
    flag = mix(flag, vec3(0.26, 0.27, 0.29), kerb);
    crack.stone = max(crack.stone, kerb);

    // Rings: a crest on the ground itself, brightest in the cracks, and an afterglow that stays in the cracks for a breath
    float crest = ringAt(radius, 0.30);
    float after = ringAt(radius, 1.5);
    float grain = valueNoise(vec3(p * 7.0, 3.0)) * 0.7 + valueNoise(vec3(p * 23.0, 5.0)) * 0.6;
    float rest = 0.02 * stageState.w;
    float onTop = top ? 1.0 : flank ? 0.8 : 0.5;
    // Earth that is laid bare is warm with the heart behind it
    float bare = top ? 0.0 : 0.030 * stageState.x * lumps;
    float glow = bare + crest * (0.16 * grain * grain + 2.2 * crack.vein) + after * 0.5 * crack.vein + rest * crack.vein;
    // Falling soil and the lip catch the ring as it leaves the edge
    glow += flank ? (0.4 * stream + 0.05 * smoothstep(0.55, 0.9, positionWorld.y)) * (crest + 0.35 * after + 0.03) : 0.0;

    Substance s;
    s.albedo = mix(earth, mix(flag, earth * 1.6, dusted), crack.stone);
    s.roughness = mix(0.80, 0.30, crack.stone * (1.0 - dusted));
    s.normal = n;
    s.occlusion = traits.x * mix(0.6, 1.0, max(crack.stone, lumps * 0.8));
    s.emission = ringColour.rgb * (stageState.y * glow * onTop);
    if (crack.stone > 0.0 && stone.x > 0.0) {
        // Flags are of the theatre's stone, under the dust: its sheet slides over them as over the seats
        vec3 axis = lamella(geometric, positionWorld, crack.cell, vec3(lumps - 0.5), 0.5);
        float clear = crack.stone * (1.0 - dusted) * s.occlusion;
        s.emission += skySheet(refract(-toEye(), geometric, 1.0 / STONE_INDEX), geometric, axis) * sheetHue(lumps) * (0.10 * clear * stone.x);
    }
    s.metal = 0.0;
    s.translucency = vec3(0.0);
    radiance = vec4(lit(s), 1.0);
}
