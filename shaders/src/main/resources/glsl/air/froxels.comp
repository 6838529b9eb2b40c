#include <air/grid.glsl>
#include <air/density.glsl>
#include <air/source.glsl>
#include <air/lamps.glsl>
#include <inputs/AirImages>
#include <inputs/SurfaceInputs>
#include <light/around.glsl>
#include <lens/ray.glsl>

// Fills the air before the camera: one column of cells an invocation, from the eye outward, light and extinction constant within a cell and
// integrated exactly over it (Hillaire 2015). It remembers nothing: with sub-frames each asks at other depths of the cells.

layout(local_size_x = 8, local_size_y = 8) in;

// Share of the key that reaches a cell: four compared taps over its breadth and depth.
float keyReachesCell(vec3 along, float from, float to, vec3 right, vec3 up) {
    float sum = 0.0;
    for (int i = 0; i < 4; i++) {
        float t = mix(from, to, (float(i) + 0.5) * 0.25);
        vec2 aside = (vec2(i ^ (i >> 1), (i * 2 + 1) & 3) - 1.5) * (0.25 * t);
        vec3 p = eye.xyz + along * t + right * aside.x + up * aside.y;
        vec4 s = shadowFromWorld * vec4(p, 1.0);
        vec2 off = abs(s.xy - 0.5) * 2.0;
        float known = 1.0 - smoothstep(0.8, 1.0, max(off.x, off.y));
        known = s.z > 0.0 ? known : 0.0;
        sum += mix(KEY_FAR, textureLod(shadowMap, vec3(clamp(s.xy, 0.0, 1.0), s.z), 0.0), known);
    }
    return 0.25 * sum;
}

void main() {
    ivec3 size = imageSize(veil);
    ivec2 column = ivec2(gl_GlobalInvocationID.xy);
    if (any(greaterThanEqual(column, size.xy))) {
        return;
    }
    vec2 frame = (vec2(column) + 0.5) / vec2(size.xy);
    vec3 along = normalize(rayAt(frame));
    // One cell's breadth and height at one metre.
    vec3 right = normalize(rayAt(frame + vec2(1.0 / float(size.x), 0.0))) - along;
    vec3 up = normalize(rayAt(frame + vec2(0.0, 1.0 / float(size.y)))) - along;
    float wide = length(right);
    OpenSky sky = openSky(along);

    vec3 toSphere = sphere.xyz - eye.xyz;
    float closest = dot(toSphere, along);
    float heart = max(1.5 * sphere.w, 0.7 * wide * length(toSphere));
    float aside = sqrt(max(dot(toSphere, toSphere) - closest * closest, 0.0) + heart * heart);
    float swept = atan(-closest / aside);

    float at = subframe.w > 1.0 ? fract(0.5 + 0.6180340 * subframe.z + 0.7548777 * float(column.x) + 0.5698403 * float(column.y)) : 0.5;
    vec3 light = vec3(0.0);
    float through = 1.0;
    float from = 0.0;
    for (int k = 0; k < size.z; k++) {
        float to = metresAt((float(k) + 0.5) / float(size.z));
        float span = to - from;
        float t = mix(from, to, at);
        vec3 p = eye.xyz + along * t;
        float extinction = airExtinction(p, max(span, wide * t));

        Around around = aroundPoint(p, vec3(0.0));
        vec3 mean = max(vec3(around.red.x, around.green.x, around.blue.x), vec3(0.0));
        vec3 source = mean * airTint.rgb * (1.0 / 6.2831853);
        float reaches = keyDirection.w > 0.0 ? keyReachesCell(along, from, to, right, up) : 1.0;
        source += openLight(sky, reaches * keyBroken(p, wide * t));
        if (sphereState.x > 0.0) {
            float then = atan((to - closest) / aside);
            float left = (then - swept) / (aside * span);
            swept = then;
            // Even clear air shows so bright a lamp.
            source += sphereScattered(p, along, left * sphereState.x * (1.0 + 0.0015 / max(extinction, 1e-4)));
        }
        if (floodColour.w > 0.0 && flood.w > 0.0) {
            source += floodScattered(p, span, extinction);
        }
        if (stageState.y > 0.0) {
            source += ringsScattered(p);
        }
        float kept = exp(-extinction * span);
        light += source * (through * (1.0 - kept));
        through *= kept;
        from = to;
        imageStore(veil, ivec3(column, k), vec4(light, through));
        imageStore(lightHere, ivec3(column, k), vec4(source, extinction));
    }
}
