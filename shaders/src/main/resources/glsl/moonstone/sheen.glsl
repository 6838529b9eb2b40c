#include <block/WorldBlock>
#include <light/lamps.glsl>
#include <noise/hash.glsl>
#include <sky/gradient.glsl>

// Adularescence: light thrown back by lamellae half a micrometre thick below the surface of feldspar, a milky blue sheet that slides and
// rolls as eye or light moves. After Weidlich and Wilkie, "Rendering the Effect of Labradorescence", 2009, reduced to one lobe about the lamella axis.

const float STONE_INDEX = 1.52;
const float LOBE = 0.24;

// The lamella axis: the stone of one quarry leans one way over many metres, each block 1 to 5 degrees its own way, the layers roll within it.
// own: share of the block's own lean that the pixel still tells apart.
vec3 lamella(vec3 n, vec3 p, float seed, vec3 roll, float own) {
    uint k = uint(seed * 255.0 + 0.5);
    vec3 h = hash3(uvec3(k, 71u, 13u)) - 0.5;
    // Waves of twenty to forty metres, no two alike
    vec3 bed = 0.20 * (sin(p.zxy * 0.31 + 0.9 * sin(p.yzx * 0.19) + 2.0) + sin(p.yzx * 0.22 - p.zxy * 0.15 + 5.0));
    vec3 lean = 0.95 * bed + 0.06 * own * h + 0.08 * roll;
    return normalize(n + lean - n * dot(lean, n));
}

// Exact unpolarised Fresnel transmission out of the stone, for the cosine inside; falls smoothly to 0 at the critical angle.
float leaves(float inside) {
    float out2 = 1.0 - STONE_INDEX * STONE_INDEX * (1.0 - inside * inside);
    if (out2 <= 0.0 || inside <= 0.0) {
        return 0.0;
    }
    float outside = sqrt(out2);
    float s = (STONE_INDEX * inside - outside) / (STONE_INDEX * inside + outside);
    float p = (STONE_INDEX * outside - inside) / (STONE_INDEX * outside + inside);
    return 1.0 - 0.5 * (s * s + p * p);
}

// The sky as the width of the lobe sees it: the band spread over the heights that the lobe takes in, no hard horizon, the ground's light below.
vec3 skyAbout(vec3 d) {
    float up = 0.5 * (d.y + sqrt(d.y * d.y + 0.02));
    float above = smoothstep(-0.42, 0.20, d.y);
    vec3 narrow = skyGradient(normalize(vec3(d.x, up + 0.02, d.z)));
    vec3 wide = skyGradient(normalize(vec3(d.x, 0.32 * up + 0.015, d.z)));
    return mix(narrow, wide, 0.55) * above + groundAmbient.rgb * ((1.0 - above) * 0.3);
}

// One lamp through the layers: the half vector inside against the axis.
float lampLobe(vec3 inward, vec3 axis, vec3 n, vec3 toLamp) {
    float nl = dot(n, toLamp);
    if (nl <= 0.0) {
        return 0.0;
    }
    vec3 bent = refract(-toLamp, n, 1.0 / STONE_INDEX);
    vec3 h = normalize(-inward - bent);
    float c = clamp(dot(h, axis), 0.05, 1.0);
    float c2 = c * c;
    float d = exp(-(1.0 - c2) / (c2 * LOBE * LOBE)) / (3.14159265 * LOBE * LOBE * c2 * c2);
    return d * leaves(-dot(bent, n)) * nl;
}

// Light of sky and ground off the layers, and how much of it the surface lets in and out. It fades before the critical angle and never ends at it, so
// that no two blocks of one step part there.
vec3 skySheet(vec3 inward, vec3 n, vec3 axis) {
    vec3 back = reflect(inward, axis);
    float inside = dot(back, n);
    float exits = smoothstep(0.66, 0.98, inside);
    if (exits <= 0.0) {
        return vec3(0.0);
    }
    vec3 along = STONE_INDEX * (back - n * inside);
    vec3 outward = along + n * sqrt(max(1.0 - dot(along, along), 0.003));
    return 3.4 * exits * leaves(-dot(inward, n)) * skyAbout(normalize(outward));
}

// Hue of a sheet by the density of its layers, 0 .. 1: thin ones blue, thick ones milky.
vec3 sheetHue(float cloud) {
    return mix(vec3(0.66, 0.76, 0.92), vec3(0.88, 0.92, 0.95), 0.75 * cloud);
}

// Light of the sheet. inward: the eye's ray bent into the stone; cloud: density of the layers here, 0 .. 1.
vec3 sheet(vec3 p, vec3 inward, vec3 n, vec3 axis, float cloud) {
    float enters = leaves(-dot(inward, n));
    vec3 light = 0.9 * keyColour.rgb * lampLobe(inward, axis, n, keyDirection.xyz);
    if (sphereState.x > 0.0) {
        vec3 to = sphere.xyz - p;
        float d2 = dot(to, to);
        light += 0.25 * sphereLight.rgb * lampLobe(inward, axis, n, to * inversesqrt(d2)) * falloff(sqrt(d2), sphere.w, sphereLight.w);
    }
    light = light * enters + skySheet(inward, n, axis);
    float thick = 0.08 + 0.6 * cloud * cloud;
    return light * (thick * stone.x) * sheetHue(cloud);
}
