#include <block/WorldBlock>
#include <light/substance.glsl>
#include <light/reflectance.glsl>

// Silver light of the new star: from one direction, so thin that only edges turned to it show it.

vec3 starLit(Response r, Substance s, vec3 v) {
    if (skyShape.w <= 0.0) {
        return vec3(0.0);
    }
    vec3 l = normalize(star.xyz);
    float flash = star.w > 0.0 ? 2.0 * exp(-star.w / 0.85) : 0.0;
    float nl = clamp(dot(s.normal, l), 0.0, 1.0);
    vec3 light = vec3(0.78, 0.88, 1.05) * (0.30 * skyShape.w * (1.0 + flash));
    // What stands between it and the eye has a thin rim of it
    float edge = (1.0 - r.nv) * (1.0 - r.nv);
    float rim = 0.16 * edge * edge * clamp(-dot(v, l), 0.0, 1.0);
    return light * s.occlusion * (rim + nl * (r.albedo + s.translucency) / PI + lobe(r, s.normal, v, l, max(r.alpha, 0.3), 1.0));
}
