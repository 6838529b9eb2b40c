#include <lens/streak.glsl>
#include <noise/hash.glsl>
#include <block/LensBlock>
#include <inputs/LensInputs>

// What one sub-frame cannot sample: the open lens as a gathered blur, what moves while the shutter is open as streaks, and edges softened
// over a pixel. With many sub-frames both shrink to the gap between them, and edges are left to the pixel's own samples.

layout(location = 0) out vec4 picture;

float luma(vec3 c) {
    float l = dot(c, vec3(0.2126, 0.7152, 0.0722));
    return l / (l + lensShape.w);
}

// Edge softening after Lottes 2011 (FXAA), on a luminance compressed as the eye will see it.
vec3 softened(ivec2 at, ivec2 last, vec3 here) {
    float nw = luma(texelFetch(light, clamp(at + ivec2(-1, 1), ivec2(0), last), 0).rgb);
    float ne = luma(texelFetch(light, clamp(at + ivec2(1, 1), ivec2(0), last), 0).rgb);
    float sw = luma(texelFetch(light, clamp(at + ivec2(-1, -1), ivec2(0), last), 0).rgb);
    float se = luma(texelFetch(light, clamp(at + ivec2(1, -1), ivec2(0), last), 0).rgb);
    float m = luma(here);
    float low = min(m, min(min(nw, ne), min(sw, se)));
    float high = max(m, max(max(nw, ne), max(sw, se)));
    if (high - low < max(0.03, high * 0.12)) {
        return here;
    }
    vec2 along = vec2((sw + se) - (nw + ne), (nw + sw) - (ne + se));
    float lift = max((nw + ne + sw + se) * 0.03, 0.008);
    along = clamp(along / (min(abs(along.x), abs(along.y)) + lift), -6.0, 6.0) * viewport.zw;
    vec2 centre = gl_FragCoord.xy * viewport.zw;
    vec3 near = 0.5 * (textureLod(light, centre - along / 6.0, 0.0).rgb + textureLod(light, centre + along / 6.0, 0.0).rgb);
    vec3 far = 0.5 * near + 0.25 * (textureLod(light, centre - along * 0.5, 0.0).rgb + textureLod(light, centre + along * 0.5, 0.0).rgb);
    float l = luma(far);
    return l < low || l > high ? near : far;
}

// How much a sample counts that lies along of a streak away (−1 .. 1 of the longest): as far as its own streak reaches here when it is in
// front, and as far as this pixel's reaches there when it is behind (after McGuire, Hennessy, Bukowski, Osman 2012, and Jimenez 2014).
float streaks(float along, float longest, float away, float own, float thereAway, float there) {
    // −1 behind .. 1 in front, blurred over a tenth of the distance
    float ahead = clamp(10.0 * (away - thereAway) / min(away, thereAway), -1.0, 1.0);
    vec2 spread = clamp(vec2(there, own) - abs(along) * longest + 0.75, 0.0, 1.0);
    return dot(vec2(0.5 + 0.5 * ahead, 0.5 - 0.5 * ahead), spread);
}

// What is sharp but moves: gathered both ways from the middle of the exposure.
vec3 streaked(vec3 here, vec2 most, float longest, float away, float own) {
    int pairs = clamp(int(ceil(longest * 0.8)), 1, int(streakTaps) / 2);
    // A hash hides the gaps where samples lie more than a pixel apart.
    float turn = longest > 1.25 * float(pairs) ? hash1(uvec3(uvec2(gl_FragCoord.xy), uint(subframe.z) + 77u)) : 0.5;
    vec3 sum = vec3(0.0);
    float total = 0.0;
    for (int i = 0; i < 2 * pairs; i++) {
        float along = (float(i) + turn) / float(pairs) - 1.0;
        vec2 there = clamp(gl_FragCoord.xy + most * along, vec2(0.5), viewport.xy - 0.5);
        float thereZ = texelFetch(depth, ivec2(there), 0).x;
        float weight = streaks(along, longest, away, own, distanceOf(thereZ), length(halfStreak(there, thereZ)));
        sum += weight * textureLod(light, there * viewport.zw, 0.0).rgb;
        total += weight;
    }
    float all = 2.0 * float(pairs);
    return (sum + here * (all - total)) / all;
}

void main() {
    ivec2 at = ivec2(gl_FragCoord.xy);
    ivec2 last = textureSize(light, 0) - 1;
    vec3 here = texelFetch(light, at, 0).rgb;
    ivec2 tile = at / int(tilePixels);
    float reach = min(texelFetch(tiles, tile, 0).x * lensShape.x, lensShape.z);
    vec2 most = texelFetch(near, tile, 0).xy;
    float longest = length(most);
    bool moves = longest >= 0.3;
    most *= min(1.0, streakLongest / max(longest, 1e-3));
    longest = min(longest, streakLongest);
    if (reach < 0.6 && !moves) {
        picture = vec4(lensShape.y > 0.0 ? softened(at, last, here) : here, 1.0);
        return;
    }
    float z = texelFetch(depth, at, 0).x;
    float away = distanceOf(z);
    float ownStreak = moves ? length(halfStreak(gl_FragCoord.xy, z)) : 0.0;
    if (reach < 0.6) {
        picture = vec4(streaked(here, most, longest, away, ownStreak), 1.0);
        return;
    }
    float own = min(blurOf(away) * lensShape.x, lensShape.z);
    // Points of a sunflower, turned by a hash of the pixel: each adds its light if its own disc is wide enough to reach here.
    // What lies behind may not spill over what is sharper in front (after Gustafsson 2018). What moves besides is looked for along its
    // streak, each point at its own time.
    float turn = 6.2831853 * hash1(uvec3(uvec2(at), uint(subframe.z) + 51u));
    vec3 sum = here;
    float total = 1.0;
    int taps = int(lensTaps);
    for (int i = 0; i < taps; i++) {
        float share = (float(i) + 0.5) / lensTaps;
        float radius = sqrt(share) * reach;
        float angle = turn + 2.39996323 * float(i);
        float along = moves ? 2.0 * fract(turn + 0.61803399 * float(i)) - 1.0 : 0.0;
        vec2 offset = radius * vec2(cos(angle), sin(angle)) + most * along;
        ivec2 there = clamp(at + ivec2(round(offset)), ivec2(0), last);
        float thereZ = texelFetch(depth, there, 0).x;
        float thereAway = distanceOf(thereZ);
        float disc = min(blurOf(thereAway) * lensShape.x, lensShape.z);
        disc = thereAway > away ? min(disc, own * 1.5) : disc;
        float reaches = smoothstep(radius - 0.75, radius + 0.75, disc);
        if (moves) {
            reaches *= streaks(along, longest, away, ownStreak, thereAway, length(halfStreak(vec2(there) + 0.5, thereZ)));
        }
        sum += mix(sum / total, texelFetch(light, there, 0).rgb, reaches);
        total += 1.0;
    }
    picture = vec4(sum / total, 1.0);
}
