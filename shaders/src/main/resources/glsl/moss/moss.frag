#include <surface/fragment.glsl>
#include <moss/shoot.glsl>

// Moss close to the lens: dark among the roots, glowing softly at the tips. moss.cut.frag has cut out what stands between the shoots.

void main() {
    vec3 root = positionLocal;
    Pelt pelt = peltAt(root, traits.y, own.y);
    float rise = min(pelt.rise, 1.0);
    vec3 ruffle = vec3(valueNoise(root * 62.0), valueNoise(root * 62.0 + 20.0), valueNoise(root * 62.0 + 40.0)) - 0.5;
    vec3 n = normalize(normalize(normalWorld) + 1.1 * ruffle);
    float rim = 1.0 - clamp(dot(n, toEye()), 0.0, 1.0);
    float lamp = 0.75 * mix(0.16, 1.0, rise * rise) * (0.10 + 0.90 * pelt.pillow * pelt.pillow);
    Substance s;
    s.albedo = mix(MOSS_BODY * 0.6, MOSS_BODY * 4.0, rise);
    s.roughness = 0.85;
    s.normal = n;
    s.occlusion = traits.x * mix(0.30, 1.0, rise) * mix(0.6, 1.0, pelt.pillow);
    s.emission = (0.02 + 1.35 * lamp) * (0.8 + 0.5 * rim * rim) * youthAt(root) * pelt.cover * pelt.cover * mossLight(root, rise * pelt.pillow);
    s.metal = 0.0;
    s.translucency = MOSS_BODY * (3.0 * rise);
    radiance = vec4(lit(s), 1.0);
}
