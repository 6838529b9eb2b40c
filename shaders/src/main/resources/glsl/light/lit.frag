#include <light/light.glsl>
#include <inputs/SubstanceInputs>
#include <lens/ray.glsl>

// Light on each pixel's surface, once a pixel: added to what the surface sends out itself.

in vec2 uv;
layout(location = 0) out vec4 radiance;

// What crevices and near bodies leave of the light on a pixel, from half the picture's size: red from all around, green from the sphere,
// blue from the key. The half-size texel lies on the even pixel; odd ones lie between two.
vec3 keptAt(ivec2 at, float away) {
    ivec2 last = textureSize(crevices, 0) - 1;
    ivec2 low = at / 2;
    ivec2 odd = at & 1;
    vec3 sum = vec3(0.0);
    float whole = 0.0;
    for (int i = 0; i < 4; i++) {
        ivec2 o = ivec2(i & 1, i >> 1) * odd;
        vec4 there = texelFetch(crevices, min(low + o, last), 0);
        float apart = (there.a - away) / (0.03 * away);
        float weight = 1.0 / (0.01 + apart * apart);
        sum += weight * there.rgb;
        whole += weight;
    }
    return sum / whole;
}

void main() {
    ivec2 at = ivec2(gl_FragCoord.xy);
    vec4 body = texelFetch(bodies, at, 0);
    vec4 facing = texelFetch(facings, at, 0);
    vec4 inside = texelFetch(insides, at, 0);
    float away = distanceOf(texelFetch(seen, at, 0).x);
    vec3 ray = rayAt(uv);
    Substance s = Substance(body.rgb, 1.0, normalize(facing.xyz), facing.w, vec3(0.0), inside.w, inside.rgb);
    vec3 light = litAt(s, body.w, eye.xyz + ray * away, -normalize(ray), keptAt(at, away));
    radiance = vec4(body.w > 0.0 ? light : vec3(0.0), 0.0);
}
