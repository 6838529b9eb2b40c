#include <lens/ray.glsl>
#include <lens/iris.glsl>
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
    // Points of a sunflower in the shape of the aperture, turned by a hash of the pixel: each adds its light if its own disc is wide enough to reach here.
    // What lies behind may not spill over what is sharper in front (after Gustafsson 2018).
    float turns = hash1(uvec3(uvec2(at), uint(subframe.z) + 51u));
    vec4 shape = iris();
    // What lies behind the focus is seen through the opening upside down, seen from here.
    float side = away > forward.w ? -1.0 : 1.0;
    vec2 towards = side * vec2(cos(6.2831853 * turns), sin(6.2831853 * turns));
    vec3 sum = here;
    float total = 1.0;
    int taps = int(lensTaps);
    for (int i = 0; i < taps; i++) {
        float share = (float(i) + 0.5) / lensTaps;
        float radius = sqrt(share) * reach;
        vec2 offset = radius * sqrt(irisRadius2(shape, turns)) * towards;
        // on by the golden angle
        turns += 0.38196601;
        towards = vec2(-0.73736888 * towards.x - 0.67549029 * towards.y, 0.67549029 * towards.x - 0.73736888 * towards.y);
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
