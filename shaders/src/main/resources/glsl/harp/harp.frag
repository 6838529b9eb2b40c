#include <surface/fragment.glsl>
#include <figure/life.glsl>
#include <air/air.glsl>

// Light of a string: dim at rest, flaring where it was plucked, a pulse running out to both ends.

layout(location = 6) in vec3 sound;

void main() {
    float v = uv.y * 2.0 - 1.0;
    float core = exp(-v * v * 4.0);
    float ends = smoothstep(0.0, 0.05, uv.x) * smoothstep(1.0, 0.95, uv.x);
    float gleam = 0.6 + 0.4 * valueNoise(vec3(uv.x * 7.0 - clock.z * 0.4, traits.x * 31.0, own.x * 50.0));
    vec3 cold = mix(vec3(0.42, 0.58, 1.0), vec3(0.85, 0.90, 1.0), traits.x);
    vec3 warm = vec3(1.0, 0.80, 0.48);
    float joy = joyOf(own);
    vec3 hue = mix(cold, warm, clamp(0.25 + 0.5 * sound.x + 0.5 * joy, 0.0, 1.0));
    float bright = (0.22 * gleam + 1.5 * sound.x + 1.2 * joy) * (0.35 + 0.65 * min(crowd.z, 1.5));
    float through = airTo(gl_FragCoord.xy * viewport.zw, positionWorld).a;
    // Close to the lens a string out of focus would be a bar across the picture.
    bright *= mix(0.10, 1.0, smoothstep(0.8, 5.5, distance(eye.xyz, positionWorld)));
    radiance = vec4(hue * (bright * core * ends * sound.y * smoothstep(0.6, 1.0, sound.z) * through), 0.0);
}
