#include <lens/ray.glsl>
#include <noise/hash.glsl>
#include <block/LensBlock>
#include <inputs/LensInputs>
#include <lens/disc.glsl>

// What one sub-frame cannot sample: the open lens as a gathered blur. With many sub-frames the blur shrinks to the gap between their lens
// points.

layout(location = 0) out vec4 picture;

void main() {
    ivec2 at = ivec2(gl_FragCoord.xy);
    ivec2 last = textureSize(light, 0) - 1;
    vec3 here = texelFetch(light, at, 0).rgb;
    float reach = reachOf(at / int(tilePixels));
    float z = texelFetch(depth, at, 0).x;
    float away = distanceOf(z);
    float own = min(blurOf(away) * lensShape.x, lensShape.z);
    // Points of a sunflower, turned by a hash of the pixel: each adds its light if its own disc is wide enough to reach here.
    // What lies behind may not spill over what is sharper in front (after Gustafsson 2018).
    float turn = 6.2831853 * hash1(uvec3(uvec2(at), uint(subframe.z) + 51u));
    vec3 sum = here;
    float total = 1.0;
    int taps = int(lensTaps);
    for (int i = 0; i < taps; i++) {
        float share = (float(i) + 0.5) / lensTaps;
        float radius = sqrt(share) * reach;
        float angle = turn + 2.39996323 * float(i);
        vec2 offset = radius * vec2(cos(angle), sin(angle));
        ivec2 there = clamp(at + ivec2(round(offset)), ivec2(0), last);
        float thereAway = distanceOf(texelFetch(depth, there, 0).x);
        float disc = min(blurOf(thereAway) * lensShape.x, lensShape.z);
        disc = thereAway > away ? min(disc, own * 1.5) : disc;
        float reaches = smoothstep(radius - 0.75, radius + 0.75, disc);
        sum += mix(sum / total, texelFetch(light, there, 0).rgb, reaches);
        total += 1.0;
    }
    picture = vec4(sum / total, 1.0);
}
