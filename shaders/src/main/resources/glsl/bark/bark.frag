#include <surface/fragment.glsl>
#include <moss/moss.glsl>
#include <bark/relief.glsl>

// Bark of giants: plates torn apart along the grain, ridged within, wet low down, with lichen and phosphorescent moss.

struct Plate {
    float height;
    float worn;
};

// Plates and the fissures between them; p in the tree's space, metres.
Plate plateAt(vec3 p, float near) {
    // Drawn out along the trunk, nearly round on the roots; a function of height alone, so that no seam shears it
    vec3 q = vec3(p.x, 0.20 * p.y + 0.40 * (1.0 - exp(-max(p.y, 0.0))), p.z);
    q += (valueNoise(p * 0.9 + own.x * 37.0) - 0.5) * 0.55;
    q.xz += (valueNoise(p * 3.7) - 0.5) * 0.16;
    vec2 f = worley(q * vec3(5.2, 4.0, 5.2));
    // Fissures of many widths: some gape, most are hairlines
    float plate = smoothstep(0.0, 0.16 + 0.5 * valueNoise(p * 1.9 + 3.0), f.y - f.x);
    float ridge = 1.0 - abs(2.0 * valueNoise(q * vec3(19.0, 9.0, 19.0)) - 1.0);
    float crumb = shows(positionWorld, 0.03);
    if (crumb > 0.0) {
        ridge += crumb * (valueNoise(q * vec3(61.0, 37.0, 61.0)) - 0.5);
    }
    return Plate(near * (0.046 * plate + 0.018 * ridge * (0.4 + 0.6 * plate)), mix(0.6, plate, near));
}

void main() {
    vec3 geometric = normalize(normalWorld);
    float near = shows(positionWorld, 0.16);
    Plate plate = Plate(0.0, 0.6);
    if (near > 0.0) {
        plate = plateAt(positionLocal, near);
    }
    Cushion moss = cushionAt(positionWorld, clamp(traits.y * (1.15 - 0.3 * plate.worn), 0.0, 1.0));
    vec3 n = relief(positionWorld, geometric, mix(plate.height, moss.dome + 0.4 * plate.height, moss.cover));

    float tone = 0.75 + 0.5 * valueNoise(positionLocal * 0.7 + own.x * 91.0);
    vec3 wood = mix(vec3(0.020, 0.017, 0.016), vec3(0.160, 0.138, 0.122) * tone, plate.worn);
    float lichen = smoothstep(0.58, 0.72, valueNoise(positionWorld * 2.3) * 0.7 + valueNoise(positionWorld * 8.9) * 0.3);
    wood = mix(wood, vec3(0.20, 0.235, 0.215), lichen * 0.55 * plate.worn * (1.0 - moss.cover));
    // Water stands in fissures and creeps up from the ground
    float wet = clamp(0.35 + 0.5 * exp(-max(positionWorld.y, 0.0) / 2.0) - 0.4 * lichen, 0.0, 1.0);
    Substance s;
    s.albedo = mix(wood * mix(1.0, 0.62, wet), MOSS_BODY, moss.cover);
    s.roughness = mix(mix(0.88, 0.46, wet), 0.95, moss.cover);
    s.normal = n;
    s.occlusion = traits.x * mix(0.45 + 0.55 * plate.worn, 0.9, moss.cover);
    s.emission = cushionEmission(positionWorld, n, moss);
    s.metal = 0.0;
    s.translucency = vec3(0.0);
    radiance = vec4(lit(s), 1.0);
}
