#include <lens/ray.glsl>
#include <noise/hash.glsl>
#include <block/LensBlock>
#include <inputs/LensInputs>

// What one sub-frame cannot sample: the open lens as a gathered blur, and edges softened over a pixel. With many sub-frames the blur
// shrinks to the gap between their lens points, and edges are left to the pixel's own samples.

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

void main() {
    ivec2 at = ivec2(gl_FragCoord.xy);
    ivec2 last = textureSize(light, 0) - 1;
    vec3 here = texelFetch(light, at, 0).rgb;
    ivec2 tile = at / int(tilePixels);
    float reach = min(texelFetch(tiles, tile, 0).x * lensShape.x, lensShape.z);
    if (reach < 0.6) {
        picture = vec4(lensShape.y > 0.0 ? softened(at, last, here) : here, 1.0);
        return;
    }
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
