#include <lens/ray.glsl>
#include <block/LensBlock>
#include <inputs/LensInputs>

// Where the lens has nothing to blur: edges softened over a pixel. With many sub-frames they are left to the pixel's own samples.

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
    picture = vec4(lensShape.y > 0.0 ? softened(at, last, here) : here, 1.0);
}
