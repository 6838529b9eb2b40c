#include <block/FrameBlock>
#include <inputs/CreviceInputs>
#include <inputs/ShareInputs>
#include <lens/ray.glsl>

// What crevices and near bodies leave of the picture's light: multiplied onto it. Light from all around loses what the horizons hide, the
// sphere's and the key's what stands close before them, each by its own share of the pixel's light.

layout(location = 0) out vec4 left;

void main() {
    ivec2 at = ivec2(gl_FragCoord.xy);
    float z = texelFetch(depth, at, 0).x;
    left = vec4(1.0);
    vec3 share = texelFetch(shares, at, 0).rgb;
    if (z <= 0.0 || share == vec3(0.0)) {
        return;
    }
    float away = distanceOf(z);
    ivec2 last = textureSize(crevices, 0) - 1;
    ivec2 low = at / 2;
    ivec2 odd = at & 1;
    vec3 sum = vec3(0.0);
    float whole = 0.0;
    // The half-size texel lies on the even pixel; odd ones lie between two.
    for (int i = 0; i < 4; i++) {
        ivec2 o = ivec2(i & 1, i >> 1) * odd;
        vec4 there = texelFetch(crevices, min(low + o, last), 0);
        float apart = (there.a - away) / (0.03 * away);
        float weight = 1.0 / (0.01 + apart * apart);
        sum += weight * there.rgb;
        whole += weight;
    }
    vec3 kept = sum / whole;
    // The key is a wide band of sky: part of it is hidden as the rest of the sky is.
    share.r += 0.35 * share.b;
    left.rgb = vec3(1.0 - min(dot(share, 1.0 - kept), 1.0));
}
