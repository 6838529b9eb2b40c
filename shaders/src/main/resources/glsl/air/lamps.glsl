#include <block/FrameBlock>
#include <block/WorldBlock>
#include <air/phase.glsl>
#include <inputs/SurfaceInputs>
#include <light/octahedron.glsl>
#include <noise/noise.glsl>

// Lamps of the place as mist shows them: the sphere, the front of its flood, the rings of the stage.

// The sphere throws its streams' colours, and a fan of shafts between them about its way through the aisle, that turns as the maelstrom does
// and evens out in harmony.
vec3 sphereThrown(vec3 direction) {
    float turn = 6.2831853 * sphereState.z;
    vec2 c = vec2(cos(turn), sin(turn));
    float open = length(direction.xy);
    vec2 fan = direction.xy / max(open, 1e-3);
    fan = vec2(c.x * fan.x - c.y * fan.y, c.y * fan.x + c.x * fan.y);
    float broad = valueNoise(vec3(fan * 2.1 + 20.0, 0.8 * direction.z + 0.2 * clock.z));
    float n = 0.6 * broad + 0.4 * valueNoise(vec3(fan * 5.5 - 40.0, 0.8 * direction.z - 0.3 * clock.z));
    float amount = clamp(0.4 * airMist.z, 0.0, 0.9) * (1.0 - 0.6 * sphereState.y) * smoothstep(0.05, 0.35, open);
    return textureLod(sphereColours, octahedral(direction), 0.0).rgb * mix(1.0, 2.0 * smoothstep(0.36, 0.66, n), amount);
}

// Light of the sphere in a cell, per metre of extinction, from the mean over the cell of what is left of it by distance.
vec3 sphereScattered(vec3 p, vec3 along, float left) {
    vec3 from = p - sphere.xyz;
    vec3 direction = from / max(length(from), 1e-3);
    return sphereLight.rgb * sphereThrown(direction) * (left * phase(-dot(direction, along), 0.6 * airTint.w));
}

// Light within the flood's ball, and its crest.
vec3 floodScattered(vec3 p, float cell, float extinction) {
    float d = distance(p, flood.xyz + vec3(0.0, 1.2, 0.0));
    float soft = max(1.0, cell);
    float come = 1.0 - smoothstep(flood.w - 1.4 * soft, flood.w + 0.6 * soft, d);
    float near = (d - flood.w + 0.8) / (1.6 * soft);
    float crest = exp(-near * near) / soft;
    // All along the way that the sphere has risen from the stage its dust shines
    vec3 foot = stageShape.xyz + vec3(0.0, 0.8, 0.0);
    vec3 way = flood.xyz + vec3(0.0, 1.2, 0.0) - foot;
    vec3 off = p - foot - way * clamp(dot(p - foot, way) / max(dot(way, way), 1e-3), 0.0, 1.0);
    float beam = smoothstep(6.0, 20.0, way.y) * 14.0 / (1.0 + 0.07 * dot(off, off));
    // Even clear air shows it
    beam *= 1.0 + 0.0025 / max(extinction, 4e-4);
    return floodColour.rgb * (floodColour.w * 0.05 * (come + 0.9 * crest) * (1.0 + beam) / (1.0 + dot(off, off) * (1.0 / 900.0)));
}

// Light of the rings that run outward over the ground of the stage, low above it.
vec3 ringsScattered(vec3 p) {
    vec3 from = p - stageShape.xyz;
    float above = max(from.y, 0.0);
    float across = length(from.xz);
    float sum = 0.0;
    for (int i = 0; i < 4 && beats[i].x < 4.0; i++) {
        float radius = 8.0 * beats[i].x;
        float away = (across - radius) / (0.8 + 0.03 * radius + 0.6 * above);
        sum += beats[i].y * exp(-away * away - 0.55 * beats[i].x) / (1.0 + above * above);
    }
    return ringColour.rgb * (stageState.y * sum * 0.08);
}
