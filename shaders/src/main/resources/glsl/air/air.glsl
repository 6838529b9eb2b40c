#include <block/FrameBlock>
#include <block/WorldBlock>
#include <noise/noise.glsl>
#include <air/mist.glsl>
#include <sky/gradient.glsl>
#include <light/moss.glsl>

// Mist that thins with height, and the light that stands in it.

// Patches of the mist along a ray, about 1 on average: a few looks at a field that the wind carries.
float mistPatches(vec3 a, vec3 along, float far) {
    if (airShape.w <= 0.0) {
        return 1.0;
    }
    vec3 carried = vec3(wind.x, 0.0, wind.z) * clock.w * 0.5;
    float sum = 0.0;
    float weight = 0.0;
    for (int i = 0; i < 4; i++) {
        float reach = min(far, 70.0) * (0.08 + 0.27 * float(i));
        vec3 q = a + along * reach - carried;
        q.y *= 2.2;
        float n = valueNoise(q * 0.085) * 0.65 + valueNoise(q * 0.23 + 11.0) * 0.35;
        float w = exp(-0.012 * reach);
        sum += w * n;
        weight += w;
    }
    float n = sum / weight;
    return mix(1.0, 0.25 + 3.0 * n * n, airShape.w);
}

// Henyey-Greenstein share of light that turns by an angle.
float turned(float cosine, float g) {
    float k = 1.0 + g * g - 2.0 * g * cosine;
    return (1.0 - g * g) / (12.566371 * k * sqrt(k));
}

// Integral of inverse square distance to a lamp along a ray: the glow around a lamp in mist.
float glowAlong(vec3 from, vec3 along, float far, vec3 lamp, float heart) {
    vec3 to = lamp - from;
    float closest = dot(to, along);
    float h = sqrt(max(dot(to, to) - closest * closest, 0.0) + heart * heart);
    return (atan((far - closest) / h) + atan(closest / h)) / h;
}

// Light of sky, ground and moss that mist at a point of the ray sends to the eye, per metre of extinction.
vec3 mistSource(vec3 along, vec3 middle) {
    vec3 around = (skyAmbient.rgb + groundAmbient.rgb) * (1.0 / 12.566371);
    vec3 fromKey = keyColour.rgb * turned(dot(along, keyDirection.xyz), airTint.w);
    vec3 horizon = skyGradient(normalize(vec3(along.x, max(along.y * 0.6, 0.0) + 0.07, along.z)));
    vec3 fromMoss = mossIrradiance(middle, vec3(0.0, -0.5, 0.0)) * (1.0 / 7.0);
    return airTint.rgb * (around + fromKey + 0.35 * horizon) + fromMoss;
}

// Light that the air between eye and point adds (rgb) and the share of the point's own light that it lets through (a).
vec4 airAlong(vec3 eyeWorld, vec3 positionWorld) {
    vec3 ray = positionWorld - eyeWorld;
    float far = max(length(ray), 1e-3);
    vec3 along = ray / far;
    float depth = airShape.x * mistBetween(eyeWorld, positionWorld) * mistPatches(eyeWorld, along, far);
    float through = exp(-depth);
    vec3 light = mistSource(along, eyeWorld + along * min(far * 0.5, 14.0)) * (1.0 - through);
    float here = airShape.x * exp(-clamp((sphere.y - airShape.y) / max(airShape.z, 0.1), -0.7, 40.0));
    if (sphereState.x > 0.0) {
        float reach = distance(eyeWorld, sphere.xyz);
        float dimmed = exp(-0.5 * here * reach);
        light += sphereLight.rgb * (sphereState.x * (here + 0.0015) * dimmed * 0.0796 * glowAlong(eyeWorld, along, far, sphere.xyz, sphere.w * 1.5));
    }
    if (floodColour.w > 0.0 && flood.w > 0.0) {
        // The part of the ray that lies within the flood's ball of light.
        vec3 o = eyeWorld - flood.xyz;
        float b = dot(o, along);
        float inside = b * b - dot(o, o) + flood.w * flood.w;
        float root = sqrt(max(inside, 0.0));
        float part = max(min(far, -b + root) - max(0.0, -b - root), 0.0);
        light += floodColour.rgb * (floodColour.w * 0.035 * (1.0 - exp(-(airShape.x + 0.001) * min(part, 45.0))));
    }
    return vec4(light, through);
}
