#include <surface/fragment.glsl>
#include <moss/moss.glsl>
#include <bark/relief.glsl>
#include <moonstone/ashlar.glsl>
#include <moonstone/sheen.glsl>

// Moonstone as it weathers: a pale body with clouds and veins, a blue sheet floating below a worn polish, dark joints, moss, the marks of rain.
// traits: occlusion, moss, wear, seed of the block.

// How far the block has woken to the flood: a swell as the front passes, then a steady answer; each block a little late in its own way.
float woken(float seed) {
    if (stone.y <= 0.0 || flood.w <= 0.0) {
        return 0.0;
    }
    float since = flood.w - distance(positionWorld, flood.xyz) - 0.6 - 2.2 * seed;
    return smoothstep(0.0, 3.0, since) * (0.6 + 1.4 * exp(-pow((since - 2.6) / 2.2, 2.0)));
}

void main() {
    vec3 geometric = normalize(normalWorld);
    vec3 v = toEye();
    // A byte a vertex: made whole again, since interpolation leaves it a hair off
    float seed = floor(traits.w * 255.0 + 0.5) / 255.0;
    vec3 own3 = vec3(seed * 61.0, seed * 17.0, seed * 43.0);
    Ashlar ashlar = ashlarAt(uv);
    // From afar the large shapes carry the stone: what is smaller than a few pixels gives way to its mean
    float whole = shows(positionWorld, 0.5);
    float worn = max(ashlar.worn * (0.60 + 0.40 * whole), smoothstep(0.55, 1.0, traits.z) * shows(positionWorld, 0.05));

    // Clouds of layers lie below the surface: looked up where the bent ray is two centimetres down
    vec3 inward = refract(-v, geometric, 1.0 / STONE_INDEX);
    vec3 below = positionWorld + inward * 0.02 + own3;
    // Beds run on from block to block, as they came out of one quarry; what is smaller is each block's own
    float broad = valueNoise((positionWorld + inward * 0.02) * 0.62);
    // Detail finer than the pixel melts into its mean
    float clouds = shows(positionWorld, 0.12);
    float fine = 0.5;
    if (clouds > 0.0) {
        fine = mix(0.5, fbm(below * 4.2 + broad * 1.5, 3), clouds);
    }
    float cloud = clamp(0.5 + 0.5 * (broad - 0.5) * (0.25 + 0.75 * shows(positionWorld, 0.3)) + 0.45 * (fine - 0.5), 0.0, 1.0);

    // Weather: streaks down the risers, stains where water stands, crust in shelter
    float upright = 1.0 - abs(geometric.y);
    vec3 run = positionWorld * mix(vec3(1.7), vec3(5.5, 0.55, 5.5), smoothstep(0.5, 0.9, upright));
    float streak = mix(0.46, valueNoise(run), 0.2 + 0.8 * shows(positionWorld, 0.2));
    if (clouds > 0.0) {
        streak = mix(streak, 0.65 * streak + 0.35 * valueNoise(run * 2.7 + 8.0), clouds);
    }
    float grime = smoothstep(0.42, 0.78, streak) * (0.45 + 0.4 * upright) + 0.5 * (1.0 - traits.x);
    float vein = clouds;
    if (vein > 0.0) {
        vein *= 1.0 - smoothstep(0.02, 0.16, abs(sin(dot(below, vec3(2.1, 3.3, 1.7)) + 5.0 * broad + 3.0 * cloud)));
    }

    float near = shows(positionWorld, 0.07);
    float height = 0.0;
    if (near > 0.0) {
        // Pits run on over the blocks; hands, feet and frost have taken most off the edges, and not evenly
        float lumps = valueNoise(positionWorld * 14.0);
        float pits = lumps * 0.55 + valueNoise(positionWorld * 47.0) * 0.45;
        height = near * (0.0045 * pits - 0.004 * ashlar.joint - 0.020 * ashlar.worn * ashlar.worn * (0.35 + 1.3 * lumps));
    }
    float damp = clamp(traits.y + 0.45 * ashlar.joint * smoothstep(0.05, 0.4, traits.y), 0.0, 1.0);
    Cushion moss = cushionAt(positionWorld, damp * (1.0 - 0.5 * worn));
    vec3 n = relief(positionWorld, geometric, mix(height, moss.dome, moss.cover));

    float tone = 1.0 + (0.04 + 0.05 * whole) * (2.0 * unit(pcg(uint(seed * 255.0 + 0.5))) - 1.0);
    // Treads that feet and rain keep clean are pale, risers hold the dark of ages
    float riser = smoothstep(0.4, 0.9, upright);
    vec3 body = vec3(0.222, 0.232, 0.252) * tone * (0.84 + 0.32 * cloud) * (1.0 - 0.15 * vein) * mix(1.12, 0.52, riser);
    // Feet have worn the front of every tread pale
    body = mix(body, vec3(0.330, 0.340, 0.356), 0.65 * worn);
    body = mix(body, vec3(0.060, 0.063, 0.068), clamp(grime, 0.0, 0.7));
    float inJoint = ashlar.joint * (1.0 - moss.cover);
    float covered = max(moss.cover, inJoint);

    Substance s;
    s.albedo = mix(mix(body, vec3(0.02, 0.021, 0.022), inJoint), MOSS_BODY, moss.cover);
    s.roughness = mix(mix(0.26 + 0.22 * streak, 0.62, max(worn, grime)), 0.95, covered);
    s.normal = n;
    s.occlusion = traits.x * (1.0 - 0.85 * inJoint);
    s.metal = 0.0;
    s.translucency = vec3(0.0);

    // The sheet lives where the polish lets it through
    vec3 roll = (vec3(broad, cloud, streak) - 0.5) * (0.2 + 0.8 * clouds);
    // Risers are rougher than treads that feet have polished for ages
    float polished = 1.0 - 0.7 * riser;
    float clear = polished * (1.0 - covered) * (1.0 - 0.75 * clamp(grime, 0.0, 1.0)) * mix(1.0, 0.45, worn) * (0.3 + 0.7 * traits.x);
    vec3 shine = vec3(0.0);
    if (clear > 0.03) {
        shine = sheet(positionWorld, inward, geometric, lamella(geometric, positionWorld, seed, roll, 0.25 + 0.75 * whole), cloud);
    }
    // It answers as strongly as it is asked
    float wake = woken(seed) * stone.y * mix(0.3, 1.0, clamp(floodColour.w, 0.0, 1.0));
    vec3 inner = vec3(0.10, 0.17, 0.36) * (0.06 + 0.7 * cloud * cloud * cloud) + vec3(0.35, 0.45, 0.62) * (0.06 * worn);
    s.emission = shine * clear + inner * wake * (0.3 + 0.7 * clear) * (1.0 - 0.7 * covered) + cushionEmission(positionWorld, n, moss);
    // The edges of what is upright are a line of the star's silver
    s.emission += vec3(0.78, 0.88, 1.05) * (0.016 * skyShape.w * worn * riser);
    radiance = vec4(lit(s), 1.0);
}
