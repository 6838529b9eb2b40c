#include <surface/fragment.glsl>
#include <shard/motion.glsl>
#include <noise/noise.glsl>

// A shard: clear dark glass whose edges catch the light; the warmth it held dies along its breaks; then ember, then ash. And its shadow.

layout(location = 6) flat in vec4 fate;
layout(location = 7) flat in vec3 seed;
layout(location = 8) flat in float overFloor;

const vec3 EMBER = vec3(1.0, 0.19, 0.02);

// The floor right under a shard, where no light comes: a patch with a ragged edge, gone as soon as the shard lifts off.
void shadow() {
    vec2 across = 1.3 * (positionLocal - seed).xz / max(traits.y, 1e-3);
    float lies = exp(-14.0 * overFloor) * (1.0 - fate.z);
    float dense = (1.0 - smoothstep(0.34, 0.86, length(across))) * lies;
    // On the side away from the horizon's light glass gathers what it lets through: a thin bow, broken where the glass is
    float bow = (length(across - vec2(0.0, 0.16)) - 0.70 - 0.10 * sin(5.0 * across.x + uv.x)) / 0.055;
    float caustic = exp(-bow * bow) * smoothstep(0.15, 0.75, across.y + 0.2 * sin(9.0 * across.x + 2.0 * uv.x)) * lies * (1.0 - fate.y);
    // Each pixel and each sub-frame decides alone, so that no pattern stands in it
    float chance = hash1(uvec3(uvec2(gl_FragCoord.xy), uint(subframe.z)));
    if (max(dense, 0.5 * step(chance, caustic) + 0.3) < 0.5 + 0.3 * (chance - 0.5)) {
        discard;
    }
    // Next to an ember the floor is warm, not dark.
    float warm = fate.y * (1.0 - fate.z) * step(0.72, shardChance(uint(uv.x + 0.5), 21u));
    lightsItself();
    radiance = vec4(vec3(0.0012, 0.0014, 0.0016) + EMBER * (0.10 * warm * dense) + (skyAmbient.rgb + keyColour.rgb) * (1.1 * caustic), 1.0);
}

// What shows through glass that bends the ray: it meets one of the breaks behind and leaves by it, to the sky where it then climbs, to the
// dark bowl where it does not. The breaks are cut by three planes of the shard's own and slide behind the face as the eye moves.
vec3 through(vec3 n, float nv, vec3 p, uint shard) {
    vec3 bent = refract(-toEye(), n, 0.66);
    vec3 there = p - seed + 0.16 * bent;
    uint cut = 0u;
    for (uint i = 0u; i < 3u; i++) {
        vec3 h = hash3(uvec3(shard, i, 61u));
        cut = 2u * cut + (dot(there, h - 0.5) > 0.05 * (h.x - 0.5) ? 1u : 0u);
    }
    vec3 h = hash3(uvec3(shard, cut, 67u));
    vec3 leaving = reflect(bent, normalize(h - 0.5));
    float open = smoothstep(-0.05, 0.35, leaving.y);
    return skyGradient(vec3(leaving.x, max(leaving.y, 0.02), leaving.z)) * vec3(0.52, 0.68, 0.72) * (open * (0.16 + 1.5 * h.y * h.y) * (1.0 - pow(1.0 - nv, 3.0)));
}

// Breaks that run straight through a shard, thin lines of 0 .. 1: where a few planes of its own cross the face, swept a little askew.
float crackOf(vec3 p, uint shard) {
    float least = 1.0;
    for (uint i = 0u; i < 2u; i++) {
        vec3 h = hash3(uvec3(shard, i, 51u));
        float d = dot(p - seed, normalize(h - 0.5)) + 0.06 * (h.x - h.y) + 0.010 * sin(dot(p, h.zxy) * 24.0);
        least = min(least, abs(d));
    }
    float wide = max(0.006, 0.7 * fwidth(least));
    float near = least / wide;
    return exp(-near * near) * min(1.0, 0.012 / wide);
}

void main() {
    if (traits.w > 0.5) {
        shadow();
        return;
    }
    float dark = fate.x;
    float ember = fate.y;
    float burnt = fate.z;
    float age = fate.w;
    uint shard = uint(uv.x + 0.5);
    float fracture = traits.z;
    vec3 n = normalize(normalWorld);
    vec3 p = positionLocal;
    // Conchoidal ripples on fracture faces, round a point of each shard.
    vec3 origin = seed + 0.5 * (hash3(uvec3(shard, 3u, 9u)) - 0.5);
    float ripple = sin(46.0 * distance(p, origin) + 3.0 * valueNoise(p * 9.0));
    n = normalize(n + normalize(p - origin) * (0.10 * ripple * fracture));
    float grain = fbm(p * 11.0 + float(shard), 3);
    // Ash eats from the edges inward and leaves a thin crust that keeps the shape; only at the very end the crust falls to dust.
    float depth = uv.y * 7.0 + 0.5 * (grain - 0.5);
    float reached = burnt * 1.5 - 0.25;
    float grey = smoothstep(0.06, -0.06, depth - reached);
    if (burnt > 0.90 && valueNoise(p * 24.0) < (burnt - 0.90) * 10.0) {
        discard;
    }
    float nv = clamp(abs(dot(n, toEye())), 0.0, 1.0);
    vec3 world = normalize(normalWorld);

    float keeps = step(0.72, shardChance(shard, 21u));
    // An edge is a line of light, never thinner than a pixel, broken where the edge turns from the sky.
    float wide = max(0.012, 0.6 * fwidth(uv.y));
    float line = exp(-max(uv.y, 0.0) / wide) * (0.3 + 0.7 * 0.012 / wide);
    float lifted = 0.25 + 0.75 * smoothstep(-0.5, 0.8, world.y + 0.6 * (valueNoise(p * 7.0 + float(shard)) - 0.5));
    vec3 arriving = skyAmbient.rgb + 0.5 * keyColour.rgb + 0.03;
    vec3 light = arriving * vec3(0.72, 0.94, 1.0) * (line * lifted * 3.8 * (1.0 - 0.85 * max(ember, keeps * (1.0 - dark))));
    // A facet that turns the bright horizon to the eye flashes.
    float turned = max(dot(reflect(-toEye(), n), normalize(vec3(-0.35, 0.40, -0.85))), 0.0);
    light += arriving * (pow(turned, 60.0) * 6.0 * (1.0 - 0.9 * max(ember, burnt)));

    // The warmth it held leaves by the breaks: all of them at the blow, then only in every third, guttering.
    float strike = exp(-age * 11.0);
    float guttering = 0.7 + 0.3 * sin(clock.z * (7.0 + 5.0 * shardChance(shard, 22u)) + 40.0 * grain);
    float within = exp(-2.2 * length(p - vec3(0.0, -0.8, 0.0)));
    float heart = fracture * exp(-max(uv.y, 0.0) * 14.0);
    light += mix(EMBER, vec3(1.0, 0.8, 0.6), strike) * (strike * within * (0.12 + 1.2 * heart));
    light += EMBER * (keeps * (1.0 - dark) * (0.10 * heart + 0.55 * line * smoothstep(0.36, 0.56, grain)) * guttering);

    // Embers creep in from the edges of the faces; where they have passed, heat stands in a few straight cracks of the crust.
    float rim = exp(-max(uv.y, 0.0) / max(0.014, 0.5 * fwidth(uv.y)));
    float crack = crackOf(p, shard);
    float creeping = rim * (0.3 + 3.0 * grain * grain) + 0.03 * (1.0 - smoothstep(0.0, 0.5, abs(depth - reached)));
    float heat = ember * (1.0 - burnt * burnt) * (0.55 * creeping * (1.0 - 0.5 * grey) + 0.7 * crack * smoothstep(0.40, 0.60, grain)) * guttering * mix(0.10, 1.0, keeps);
    float front = exp(-pow((depth - reached) * 20.0, 2.0)) * step(0.001, burnt) * (1.0 - burnt * 0.7);
    light += EMBER * (heat * 2.0 + 0.6 * front * mix(0.10, 1.0, keeps)) + vec3(0.5, 0.26, 0.08) * min(0.9 * heat * heat, 1.0);

    // Grazed, its skin mirrors the band of the horizon.
    float mirrored = 0.04 + 0.96 * pow(1.0 - nv, 5.0);
    vec3 back = reflect(-toEye(), n);
    light += skyGradient(vec3(back.x, max(back.y, 0.02), back.z)) * (mirrored * smoothstep(-0.05, 0.15, back.y) * (1.0 - grey) * (1.0 - 0.7 * ember));

    Substance s;
    s.albedo = mix(vec3(0.006, 0.007, 0.009), vec3(0.030, 0.030, 0.031) * (0.5 + grain), grey);
    s.roughness = mix(mix(0.07, 0.22, ember), 0.9, grey);
    s.normal = n;
    // Undersides and what lies close to the floor see little.
    float above = positionWorld.y - shatter.y;
    s.occlusion = mix(0.12, 1.0, smoothstep(-0.7, 0.5, world.y)) * mix(0.35, 1.0, smoothstep(0.0, 0.07, above));
    s.emission = light * mix(0.5, 1.0, smoothstep(0.0, 0.05, above)) + through(n, nv, p, shard) * ((1.0 - grey) * (1.0 - 0.6 * ember) * s.occlusion);
    s.metal = 0.0;
    s.translucency = vec3(0.0);
    radiance = vec4(lit(s), 1.0);
}
