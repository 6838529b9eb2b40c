#include <block/FrameBlock>
#include <block/WorldBlock>
#include <noise/noise.glsl>

// Where kindled dust is after it has climbed for a share of the celebration: two strands wind upward around the axis and open as they rise;
// most grains keep close to their strand, few stray, so that the strands have a core.
// time: film time in seconds; tall: 0.75 .. 1.25 of the mean height; strand: 0 or 1; stray: −1 .. 1 about the strand and away from it.

vec3 veilAt(float climb, float time, float tall, float strand, vec2 stray) {
    float high = 12.0 * climb * (0.45 + 0.55 * climb) * tall;
    float turn = 3.1415927 * strand + 1.15 * high - 0.55 * time + 0.9 * stray.x;
    float radius = 1.1 + 0.26 * high + 0.9 * stray.y * (0.6 + 0.22 * high);
    vec3 at = vec3(shatter.x + radius * sin(turn), shatter.y + 0.1 + high + 0.5 * stray.x, shatter.z - 0.75 + radius * cos(turn));
    return at + curl(at * 0.45, time * 0.3) * (0.10 + 0.035 * high);
}

// The same for a grain of its own chances.
vec3 veilOf(float climb, float time, vec4 own) {
    vec2 u = vec2(fract(own.z * 17.0), fract(own.z * 29.0)) * 2.0 - 1.0;
    return veilAt(climb, time, 0.75 + 0.5 * fract(own.w * 11.0), floor(2.0 * fract(own.w * 5.0)), u * u * u);
}
