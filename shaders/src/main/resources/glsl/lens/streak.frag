#include <lens/streak.glsl>
#include <noise/hash.glsl>
#include <block/LensBlock>
#include <inputs/StreakInputs>

// What moves while the shutter is open, gathered along the longest streak of the neighbourhood, both ways from the middle of the exposure.
// A sample counts as far as its own streak reaches here when it is in front, and as far as this pixel's reaches there when it is behind
// (after McGuire, Hennessy, Bukowski, Osman 2012, and Jimenez 2014).

layout(location = 0) out vec4 picture;

void main() {
    ivec2 at = ivec2(gl_FragCoord.xy);
    vec3 here = texelFetch(light, at, 0).rgb;
    vec2 most = texelFetch(streaks, at / int(tilePixels), 0).xy;
    float longest = length(most);
    most *= min(1.0, streakLongest / longest);
    longest = min(longest, streakLongest);
    float z = texelFetch(depth, at, 0).x;
    float away = distanceOf(z);
    float own = length(halfStreak(gl_FragCoord.xy, z));
    int pairs = clamp(int(ceil(longest * 0.8)), 1, int(streakTaps) / 2);
    // Nearest neighbours share their samples' places until samples lie more than a pixel apart; then a hash hides the gaps.
    float gap = longest / float(pairs);
    float turn = gap > 1.25 ? hash1(uvec3(uvec2(at), uint(subframe.z) + 77u)) : 0.5;
    vec3 sum = vec3(0.0);
    float total = 0.0;
    for (int i = 0; i < 2 * pairs; i++) {
        float along = (float(i) + turn) / float(pairs) - 1.0;
        vec2 there = clamp(gl_FragCoord.xy + most * along, vec2(0.5), viewport.xy - 0.5);
        float thereZ = texelFetch(depth, ivec2(there), 0).x;
        float thereAway = distanceOf(thereZ);
        float reach = length(halfStreak(there, thereZ));
        // −1 behind .. 1 in front, blurred over a tenth of the distance
        float ahead = clamp(10.0 * (away - thereAway) / min(away, thereAway), -1.0, 1.0);
        vec2 spread = clamp(vec2(reach, own) - abs(along) * longest + 0.75, 0.0, 1.0);
        float weight = dot(vec2(0.5 + 0.5 * ahead, 0.5 - 0.5 * ahead), spread);
        sum += weight * textureLod(light, there * viewport.zw, 0.0).rgb;
        total += weight;
    }
    float all = 2.0 * float(pairs);
    picture = vec4((sum + here * (all - total)) / all, 1.0);
}
