#include <surface/fragment.glsl>
#include <shard/motion.glsl>
#include <crystal/maelstrom.glsl>

// A shard: glass with fracture faces, its colour escaping; then dark, then ember at its edges, then ash.

layout(location = 6) flat in vec4 fate;
layout(location = 7) flat in vec3 seed;

void main() {
    float dark = fate.x;
    float ember = fate.y;
    float burnt = fate.z;
    uint shard = uint(uv.x + 0.5);
    float fracture = traits.z;
    vec3 n = normalize(normalWorld);
    vec3 p = positionLocal;
    // Conchoidal ripples on fracture faces, round a point of each shard.
    vec3 origin = seed + 0.5 * (hash3(uvec3(shard, 3u, 9u)) - 0.5);
    float ripple = sin(46.0 * distance(p, origin) + 3.0 * valueNoise(p * 9.0));
    vec3 bend = normalize(p - origin) * (0.10 * ripple * fracture);
    n = normalize(n + bend);
    float grain = fbm(p * 11.0 + float(shard), 3);
    if (grain < burnt * 1.1 - 0.15) {
        discard;
    }

    // The colour it held: the stream nearest to it, fiercest at the moment of impact.
    int stream = int(uint(unit(pcg(shard + 77u)) * float(STREAMS))) % STREAMS;
    vec3 held = STREAM_HUE[stream];
    float age = fate.w;
    float nv = clamp(dot(n, toEye()), 0.0, 1.0);
    float thin = exp(-3.0 * max(uv.y, 0.0));
    // Light leaves through the thin edges and where the ripples of the break turn it; the middle of a face is clear and dark.
    float inner = (1.0 - dark) * (0.06 + 0.35 * fracture * thin * thin + 1.2 * exp(-uv.y * 60.0) + 0.25 * pow(1.0 - nv, 3.0));
    float burst = 0.5 + 5.0 * exp(-age * 7.0);
    vec3 light = held * (inner * burst);
    // Embers creep in from the edges of the faces and gutter.
    float rim = exp(-uv.y * 26.0);
    float creeping = smoothstep(0.38, 0.85, grain + 0.55 * rim + 0.5 * burnt - 0.25);
    float guttering = 0.7 + 0.3 * sin(clock.z * (7.0 + 5.0 * unit(pcg(shard))) + 40.0 * grain);
    float heat = ember * (1.0 - burnt) * creeping * guttering;
    float front = smoothstep(0.12, 0.0, grain - (burnt * 1.1 - 0.15)) * step(0.001, burnt) * (1.0 - burnt * 0.7);
    light += vec3(1.0, 0.26, 0.04) * (heat * 0.45 + 1.1 * front) + vec3(0.5, 0.3, 0.12) * (0.5 * heat * heat);

    Substance s;
    s.albedo = mix(vec3(0.012, 0.014, 0.018), vec3(0.045, 0.042, 0.042), max(burnt, 0.6 * ember));
    s.roughness = mix(0.06, 0.85, max(ember * 0.7, burnt));
    s.normal = n;
    s.occlusion = 1.0;
    // Glass lets the sky behind it through, tinted at its edges.
    vec3 through = skyGradient(refract(-toEye(), n, 0.62)) * vec3(0.55, 0.72, 0.74) * ((1.0 - ember) * (1.0 - pow(1.0 - nv, 3.0)));
    s.emission = light + 0.5 * through;
    s.metal = 0.0;
    s.translucency = vec3(0.0);
    radiance = vec4(lit(s), 1.0);
}
