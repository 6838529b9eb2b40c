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
    float stoneEdge = smoothstep(0.008, 0.03 + 0.4 * pixel, min(gap, fissure + 0.01));
    return Crack(stoneEdge, vein, cell);
}

// A cut through the ground: layers that lie level, stones set in them, roots torn where the edge broke away.
struct Strata {
    float lump;  // height of what stands out, 0 .. 1
    float layer; // tone of the layer, 0 .. 1
    float set;   // 0 soil .. 1 a stone set in it
    float root;  // 0 .. 1
};

// around: metres along the edge; level: metres, 0 at the top, negative below; lumps: grit there.
Strata strataAt(float around, float level, float lumps) {
    float bent = level + 0.05 * (valueNoise(vec3(around * 0.9, level * 2.0, 11.0)) - 0.5) + 0.02 * (lumps - 0.5);
    // Layers a hand thick, each of its own tone, with a sharp lower edge that overhangs the next
    float row = bent * 9.0;
    float in1 = fract(row);
    float tone = unit(pcg(uint(int(floor(row)) + 64)));
    // Cobbles are flat and lie in the layers; the kerb of cut blocks is above them
    float chance = valueNoise(vec3(around * 2.3, bent * 3.0, 21.0));
    vec2 cobble = chance > 0.5 ? worley(vec3(around * 5.0, bent * 8.5, 3.0)) : vec2(1.0);
    float stones = smoothstep(0.44, 0.34, cobble.x) * smoothstep(0.50, 0.60, chance);
    float dome = sqrt(max(0.0, 1.0 - cobble.x * cobble.x * 5.5)) * stones;
    // Roots hang out of the upper half, winding
    float wind = around * 1.9 + 0.5 * valueNoise(vec3(around * 1.3, bent * 5.0, 41.0)) + 0.22 * valueNoise(vec3(around * 4.0, bent * 11.0, 43.0));
    float own = unit(pcg(uint(int(floor(wind)) + 4096)));
    float thick = (0.018 + 0.035 * own) * smoothstep(-0.35 - 0.6 * own, -0.22, level);
    float off = abs(fract(wind) - 0.5) / max(thick * 1.9, 1e-3);
    float root = step(0.25, own) * smoothstep(1.0, 0.7, off);
    float lump = mix(0.35 * lumps + 0.30 * tone + 0.25 * smoothstep(0.0, 0.3, in1), 0.55 + 0.45 * dome, stones);
    lump = mix(lump, 1.0 - 0.4 * off * off, root);
    return Strata(clamp(lump, 0.0, 1.0), tone, stones, root);
}

void main() {
    vec3 geometric = normalize(normalWorld);
    vec2 p = positionWorld.xz - stageShape.xz;
    float radius = length(p);
    bool top = traits.w > 0.5 && geometric.y > 0.5;
    bool flank = traits.w > 0.5 && !top;
    float near = shows(positionWorld, 0.06);
    // Grit; coarser lumps, seen along the ground, would smear into stripes
    float lumps = valueNoise(positionWorld * 8.0) * 0.55 + valueNoise(positionWorld * 37.0) * 0.45;

    Crack crack = Crack(0.0, 0.0, 0.0);
    if (top) {
        crack = crackAt(p);
        // Some flags are lost: bare trodden earth, less often at the rim
        crack.stone *= smoothstep(0.14, 0.18, crack.cell + 0.3 * max(smoothstep(3.5, 5.6, radius), smoothstep(3.4, 2.8, radius)));
    }
    // Metres below the top, negative
    float level = positionWorld.y - 0.9 * stageState.x;
    float clod = 0.0;
    if (!top && !flank && near > 0.0) {
        // What fell: clods and stones of every size up to a fist, the larger ones rolled furthest
        float rolled = valueNoise(positionWorld * 2.1 + 60.0);
        vec2 w = rolled > 0.3 ? worley(positionWorld * vec3(6.5, 5.0, 6.5) + 0.5 * lumps) : vec2(1.0);
        clod = near * smoothstep(0.16 + 0.32 * rolled, 0.06 + 0.26 * rolled, w.x) * smoothstep(0.30, 0.55, rolled);
        lumps = mix(0.8 * lumps, 0.45 + 0.55 * sqrt(max(0.0, 1.0 - 5.0 * w.x * w.x)), clod);
    }
    float stream = 0.0;
    Strata strata = Strata(0.0, 0.0, 0.0, 0.0);
    if (flank) {
        // Fissures run on down the flank; soil sheds from it while it rises, in streams that fall faster than it lifts
        float turn = atan(p.y, p.x);
        float seam = turn * 27.0 / 6.2831853;
        float fissure = abs(fract(seam + 0.5 * valueNoise(vec3(normalize(p) * 4.2, 33.0)) + 0.16 * valueNoise(positionWorld * 3.0)) - 0.5);
        float alive = unit(pcg(uint(int(floor(seam)) + 64)));
        crack.vein = alive * alive * lineLight(fissure * 6.2831853 * 6.0 / 27.0, 0.012, 0.004) * smoothstep(0.6 * alive - 0.5, 0.7, positionWorld.y);
        float pouring = 4.0 * stageState.x * (1.0 - stageState.x);
        // Falls a hand wide that come and go, each with its own pace, of threads of falling grains
        float place = turn * 16.0 + 1.2 * valueNoise(vec3(turn * 9.0, 0.0, 31.0));
        vec3 h = hash3(uvec3(uint(int(floor(place)) + 64), 5u, 77u));
        float along = fract(place) - 0.25 - 0.5 * h.x;
        float spread = 0.035 + 0.05 * h.y + 0.06 * smoothstep(0.9, 0.0, positionWorld.y);
        float fall = step(0.45, h.z) * exp(-along * along / (spread * spread)) * smoothstep(0.25, 0.6, valueNoise(vec3(place * 0.01 + 9.0 * h.x, 0.6 * clock.y, 6.0)));
        float slide = valueNoise(vec3(turn * 190.0, positionWorld.y * 5.0 + clock.y * 9.0, 2.0));
        stream = pouring * fall * (0.2 + 0.8 * slide) * smoothstep(0.95, 0.6, positionWorld.y);
        if (level < -0.18) {
            strata = strataAt(turn * 6.0, level, lumps);
            lumps = mix(strata.lump, slide, min(1.0, stream));
        }
    }
    float height = near * mix((top ? 0.020 : flank ? 0.075 : 0.055) * lumps, 0.012 + 0.0018 * lumps, crack.stone);
    vec3 n = relief(positionWorld, geometric, height);

    vec3 earth = mix(vec3(0.026, 0.021, 0.018), vec3(0.095, 0.075, 0.058), lumps);
    if (flank) {
        earth *= mix(vec3(0.35, 0.32, 0.30), vec3(1.9, 1.7, 1.45), strata.layer);
        earth = mix(earth, vec3(0.190, 0.192, 0.196) * (0.2 + 0.9 * lumps), strata.set);
        earth = mix(earth, vec3(0.085, 0.062, 0.044) * (0.4 + 0.8 * lumps), strata.root);
        earth = mix(earth, vec3(0.11, 0.085, 0.062), min(1.0, stream));
    }
    earth = mix(earth, vec3(0.080, 0.074, 0.070) * (0.3 + 0.8 * lumps), clod);
    vec3 flag = vec3(0.275, 0.280, 0.292) * (0.80 + 0.3 * fract(crack.cell * 7.3)) * (0.75 + 0.45 * lumps);
    float dusted = smoothstep(0.35, 0.8, valueNoise(positionWorld * 1.3)) * 0.6;
    // A kerb of the theatre's own stone holds the floor together
    float kerb = top ? smoothstep(5.62, 5.70, radius) : flank ? smoothstep(-0.20, -0.185, level) : 0.0;
    if (kerb > 0.0) {
        float joint = abs(fract(atan(p.y, p.x) * 34.0 / 6.2831853) - 0.5) * 6.2831853 * 5.9 / 34.0;
        kerb *= smoothstep(0.006, 0.016 + 0.5 * distance(positionWorld, eye.xyz) / lens.x, joint);
    }
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
    float bare = top ? 0.0 : 0.040 * stageState.x * lumps * lumps * lumps * (1.0 - max(clod, kerb));
    float glow = bare + crest * (0.16 * grain * grain * (top ? 1.0 : lumps * lumps) + 2.2 * crack.vein) + after * 0.5 * crack.vein + rest * crack.vein;
    // It gathers towards the one who stands there: brightest before the hands, embers at the far side.
    vec2 drawn = p - (dreamer.xz - stageShape.xz) * min(1.0, 4.6 / max(distance(dreamer.xz, stageShape.xz), 1e-3));
    glow *= mix(0.22, 1.7, 1.0 / (1.0 + 0.15 * dot(drawn, drawn)));
    // Falling soil and the lip catch the ring as it leaves the edge
    glow += flank ? (0.4 * stream + 0.05 * smoothstep(0.55, 0.9, positionWorld.y)) * (crest + 0.35 * after + 0.03) : 0.0;

    Substance s;
    s.albedo = mix(earth, mix(flag, earth * 1.6 + vec3(0.088, 0.086, 0.084), dusted), crack.stone);
    s.roughness = mix(0.80, 0.30, crack.stone * (1.0 - dusted));
    s.normal = n;
    s.occlusion = traits.x * mix(0.6, 1.0, max(crack.stone, lumps * 0.8));
    s.emission = ringColour.rgb * (stageState.y * glow * onTop);
    if (near < 1.0 && crack.stone > 0.0 && stone.x > 0.0) {
        // From afar the flags are of the theatre's stone, under the dust: its sheet slides over them as over the seats
        vec3 axis = lamella(geometric, positionWorld, crack.cell, vec3(lumps - 0.5), 0.5);
        float clear = crack.stone * (1.0 - dusted) * s.occlusion;
        s.emission += skySheet(refract(-toEye(), geometric, 1.0 / STONE_INDEX), geometric, axis) * sheetHue(lumps) * (0.75 * (1.0 - near) * clear * stone.x);
    }
    s.metal = 0.0;
    s.translucency = vec3(0.0);
    radiance = vec4(lit(s), 1.0);
}
