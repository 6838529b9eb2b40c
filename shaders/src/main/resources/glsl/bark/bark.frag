#include <surface/fragment.glsl>
#include <moss/moss.glsl>
#include <bark/relief.glsl>

// Bark of giants: plates torn apart along the grain, ridged within, wet where water runs, with lichen and phosphorescent moss.
// uv.x: 1 on the walls of buttresses and roots, where the grain swoops; 0 where it runs straight up or straight out.

struct Plate {
    float height;
    float worn;
};

// Plates and the fissures between them at a point q of the bark's own space, where a plate is about one unit wide and five long.
Plate tornAt(vec3 q, vec3 p) {
    q.xz += (valueNoise(p * 0.9 + own.x * 37.0) - 0.5) * 1.2;
    q.xz += (valueNoise(p * vec3(3.7, 1.4, 3.7)) - 0.5) * 0.5;
    vec2 f = worley(q);
    // Fissures of many widths: some gape, most are hairlines
    float open = 0.10 + 0.34 * valueNoise(p * 1.9 + 3.0);
    float plate = smoothstep(0.0, open, f.y - f.x);
    // Plates are convex and step over each other
    float crown = plate * (0.65 + 0.5 * (1.0 - f.x));
    float ridge = 1.0 - abs(2.0 * valueNoise(q * vec3(4.7, 1.7, 4.7)) - 1.0);
    return Plate(0.050 * crown + 0.016 * ridge * (0.35 + 0.65 * plate), clamp(plate * (0.50 + 0.60 * ridge), 0.0, 1.0));
}

// The bark's grain climbs the trunk and runs out along the roots; p in the tree's space, metres.
Plate plateAt(vec3 p, float near) {
    float r = length(p.xz);
    float flow = p.y - r;
    // Across the grain lies the angle about the trunk; out on the roots it widens slowly, so that plates stay long
    vec2 around = p.xz * ((1.1 + 0.30 * max(r - 1.1, 0.0)) / max(r, 0.35));
    Plate plate = Plate(0.0, 0.0);
    float wall = smoothstep(0.46, 0.62, uv.x);
    // Straight, swept or both: a loop that ends early is left, a branch not taken is still walked
    int last = near > 0.0 && wall > 0.0 ? 2 : 1;
    for (int k = wall < 1.0 ? 0 : 1; k < last; k++) {
        vec3 q = k == 0 ? vec3(around * 6.5, 0.62 * flow).xzy : vec3(3.4 * (p.y + r), 0.80 * flow, 1.3 * (p.x - p.z));
        Plate torn = tornAt(q, p);
        float share = k == 0 ? 1.0 - wall : wall;
        plate.height += share * torn.height;
        plate.worn += share * torn.worn;
    }
    float crumb = shows(positionWorld, 0.03);
    if (crumb > 0.0) {
        float fine = valueNoise(p * vec3(41.0, 17.0, 41.0)) - 0.5;
        plate.height += 0.012 * crumb * fine;
        plate.worn = clamp(plate.worn + 0.35 * crumb * fine, 0.0, 1.0);
    }
    return Plate(near * plate.height, mix(0.62, plate.worn, near));
}

void main() {
    vec3 geometric = normalize(normalWorld);
    float near = shows(positionWorld, 0.08);
    Plate plate = Plate(0.0, 0.62);
    if (near > 0.0) {
        plate = plateAt(positionLocal, near);
    }
    // Moss begins in the fissures and bridges them last; above the foot it climbs in them, as veins
    float climbs = smoothstep(0.7, 2.0, positionLocal.y);
    float vein = smoothstep(0.42, 0.78, valueNoise(vec3(2.9, 0.16, 2.9) * positionLocal + own.x * 53.0));
    vein *= 1.0 - 0.75 * climbs * plate.worn * shows(positionWorld, 0.03);
    float coverage = traits.y * mix(1.0 + (0.2 - 0.35 * plate.worn) * shows(positionWorld, 0.03), 1.25 * vein, climbs);
    Cushion moss = cushionAt(positionWorld, clamp(coverage, 0.0, 1.0));
    vec3 n = relief(positionWorld, geometric, mix(plate.height, moss.dome + 0.4 * plate.height, moss.cover));

    float tone = 0.7 + 0.6 * valueNoise(positionLocal * 0.7 + own.x * 91.0);
    vec3 wood = mix(vec3(0.050, 0.042, 0.037), vec3(0.215, 0.183, 0.158) * tone, plate.worn);
    float lichen = smoothstep(0.56, 0.74, valueNoise(positionWorld * 2.3) * 0.7 + 0.3 * (near > 0.0 ? valueNoise(positionWorld * 8.9) : 0.5));
    wood = mix(wood, vec3(0.23, 0.255, 0.235), lichen * 0.6 * plate.worn * (1.0 - moss.cover));
    // Water runs down in streaks, stands in fissures and creeps up from the ground
    float streak = valueNoise(vec3(positionLocal.x * 2.6, positionLocal.y * 0.16, positionLocal.z * 2.6) + own.x * 23.0);
    float wet = smoothstep(0.46, 0.66, streak + 0.16 * exp(-max(positionWorld.y, 0.0) / 1.5) + 0.10 * (0.6 - plate.worn));
    wet = clamp(wet - 0.5 * lichen, 0.0, 1.0);
    Substance s;
    s.albedo = mix(wood * mix(1.0, 0.55, wet), MOSS_BODY, moss.cover);
    s.roughness = mix(mix(0.86, 0.42, wet), 0.95, moss.cover);
    s.normal = n;
    s.occlusion = traits.x * mix(0.48 + 0.52 * plate.worn, 0.9, moss.cover);
    s.emission = cushionEmission(positionWorld, n, moss);
    s.metal = 0.0;
    s.translucency = vec3(0.0);
    radiance = vec4(lit(s), 1.0);
}
