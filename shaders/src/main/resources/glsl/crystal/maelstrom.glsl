#include <block/WorldBlock>
#include <block/FrameBlock>
#include <noise/noise.glsl>

// The seven streams inside the sphere, one for each emotion, each with its own hue and way of moving.
// Space: unit ball, y up. Harmony h 0 = maelstrom, 1 = one calm glow in which the hues stay distinct
// (a paler, wider version collapses to a flat white ball).

const int STREAMS = 7;

// Seven hues in linear Rec. 709: fear, hope, courage, grief, wonder, tenderness, longing.
const vec3 STREAM_HUE[STREAMS] = vec3[](
    vec3(0.34, 0.22, 0.62), vec3(1.00, 0.58, 0.10), vec3(0.95, 0.06, 0.12), vec3(0.05, 0.16, 0.95),
    vec3(0.06, 0.80, 0.74), vec3(1.00, 0.30, 0.52), vec3(0.06, 0.66, 0.26));

// The same seven drawn together round warm pearl: an analogous set, still seven.
const vec3 STREAM_CALM[STREAMS] = vec3[](
    vec3(0.66, 0.42, 0.72), vec3(1.00, 0.66, 0.24), vec3(1.00, 0.36, 0.24), vec3(0.46, 0.46, 0.92),
    vec3(0.70, 0.80, 0.62), vec3(1.00, 0.48, 0.50), vec3(0.92, 0.74, 0.36));

// radius of the coil, turns from pole to pole, whole turns a swirl turn, width
const vec4 STREAM_COIL[STREAMS] = vec4[](
    vec4(0.54, 1.90, 3.0, 0.034), vec4(0.34, 1.10, 2.0, 0.058), vec4(0.64, 0.75, 1.0, 0.085),
    vec4(0.74, 0.60, -1.0, 0.070), vec4(0.46, 1.50, -2.0, 0.048), vec4(0.26, 0.90, 1.0, 0.066),
    vec4(0.60, 1.25, 2.0, 0.055));

vec3 streamHue(int i) {
    return mix(STREAM_HUE[i], STREAM_CALM[i], smoothstep(0.15, 1.0, sphereState.y));
}

// Brightness along stream i at height s: hope climbs, grief sinks, wonder sparkles, tenderness beats.
float streamLife(int i, float s, float time) {
    float k = 6.2831853 * (s * (1.2 + 0.45 * float(i)) - time * (0.10 + 0.05 * float(i)) * (i == 3 ? -1.0 : 1.0));
    float wave = 0.5 + 0.5 * sin(k + 1.7 * float(i));
    float beat = i == 5 ? 0.6 * beats[0].y * exp(-3.0 * beats[0].x) : 0.0;
    return 0.35 + 0.9 * wave * wave + beat;
}

// Light given off (rgb) and light taken away (a) per unit of length at p; span is the length of the step that asks.
vec4 maelstrom(vec3 p, float span) {
    float harmony = sphereState.y;
    float wild = 1.0 - harmony;
    float time = clock.z;
    // Turbulence bends the streams; it calms as they agree.
    vec3 q = p + mix(0.035, 0.16, wild) * curl(p * mix(1.6, 2.6, wild), time * mix(0.10, 0.35, wild));
    float r = length(q.xz);
    float turn = atan(q.z, q.x) * 0.15915494;
    float inside = clamp(1.0 - dot(p, p), 0.0, 1.0);

    vec3 light = vec3(0.0);
    float haze = 0.0;
    for (int i = 0; i < STREAMS; i++) {
        vec4 coil = STREAM_COIL[i];
        // Fear shakes; the others breathe out of step.
        float shake = i == 0 ? 0.05 * wild * sin(43.0 * time + 19.0 * q.y) * sin(29.7 * time) : 0.0;
        float breath = 0.06 * sin(time * (0.31 + 0.07 * float(i)) + 2.4 * float(i));
        float radius = (coil.x + (breath + shake) * mix(0.3, 1.0, wild)) * sqrt(max(0.05, 1.0 - 0.85 * q.y * q.y));
        float away = turn - coil.y * 0.5 * q.y - coil.z * sphereState.z - 0.381966 * float(i);
        away -= floor(away + 0.5);
        float slope = coil.y * 3.1415927 * radius;
        float across = 6.2831853 * away * r * inversesqrt(1.0 + slope * slope);
        // A step wider than the stream would miss it: the stream is as wide as what the step can see.
        float width = coil.w * mix(1.45, 1.0, wild);
        float w2 = width * width + 0.05 * span * span;
        vec2 off = vec2(r - radius, across);
        float veil = exp(-dot(off, off) / w2) * (width * width / w2) * inside;
        if (veil < 1e-3) {
            continue;
        }
        // A stream is a rope of three strands in a thin veil, not a tube of fog
        float twist = 7.0 * q.y + 1.3 * float(i) + 0.5 * time;
        vec2 lay = vec2(cos(twist), sin(twist)) * (0.62 * width);
        float thin = 0.26 * width;
        float thin2 = thin * thin + 0.05 * span * span;
        float rope = 0.0;
        for (int k = 0; k < 3; k++) {
            vec2 from = off - lay;
            rope += exp(-dot(from, from) / thin2);
            lay = vec2(-0.5 * lay.x - 0.8660254 * lay.y, 0.8660254 * lay.x - 0.5 * lay.y);
        }
        rope *= thin * thin / thin2 * inside;
        float life = streamLife(i, q.y, time);
        vec3 hue = streamHue(i);
        light += (hue * (0.30 * veil + 2.6 * rope) + vec3(0.5 * rope * rope)) * life;
        haze += 0.6 * veil + 0.8 * rope;
    }
    // The core: small and fierce in the maelstrom, wide and warm in the calm.
    float near2 = dot(p, p);
    // a hot heart in a turning bloom of fine petals, since an even ball of light reads as a hole in the picture
    float petals = 0.55 + 0.45 * sin(6.2831853 * (5.0 * turn - 2.0 * sphereState.z) + 16.0 * q.y) * sin(31.0 * r - 1.3 * time);
    float core = mix(0.9, 1.5, harmony) * (2.2 * exp(-near2 / mix(0.0026, 0.011, harmony)) + 0.22 * petals * exp(-near2 / mix(0.014, 0.055, harmony)));
    float mist = inside * inside * mix(0.006, 0.030, harmony);
    vec3 warm = mix(vec3(0.80, 0.72, 1.0), vec3(1.0, 0.80, 0.55), harmony);
    light = light * mix(5.5, 3.6, harmony) + warm * (core * 30.0 + mist);
    return vec4(light * sphereState.w, haze * mix(5.0, 2.6, harmony) + core * 1.2);
}

// Colour of the light the sphere throws in a direction: seven soft lobes that wander with the streams.
// Averages to 1 over all directions, so it multiplies a light without brightening it.
vec3 sphereCookie(vec3 direction) {
    float harmony = sphereState.y;
    float sharp = mix(3.2, 1.2, harmony);
    float mean = (1.0 - exp(-2.0 * sharp)) / (2.0 * sharp);
    vec3 sum = vec3(0.0);
    vec3 all = vec3(0.0);
    for (int i = 0; i < STREAMS; i++) {
        float angle = 6.2831853 * (STREAM_COIL[i].z * sphereState.z + 0.381966 * float(i));
        float height = 0.75 * sin(2.4 * float(i) + 0.23 * clock.z * (1.0 + 0.2 * float(i)));
        vec3 axis = vec3(cos(angle) * sqrt(1.0 - height * height), height, sin(angle) * sqrt(1.0 - height * height));
        vec3 hue = streamHue(i);
        sum += hue * exp(sharp * (dot(axis, direction) - 1.0));
        all += hue;
    }
    return mix(sum / (all * mean), vec3(1.0), 0.7 * harmony);
}
