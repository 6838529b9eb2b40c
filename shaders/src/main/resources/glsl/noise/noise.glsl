#include <noise/hash.glsl>

// Smooth randomness over space, from hashes alone: on a software rasterizer eight hashes are cheaper than one texture sample.

// Value noise, 0 .. 1, with the quintic fade of Perlin 2002. dev.phosphene.core.hash holds the same for the CPU.
float valueNoise(vec3 p) {
    vec3 cell = floor(p);
    precise vec3 f = p - cell;
    precise vec3 w = f * f * f * (f * (f * 6.0 - 15.0) + 10.0);
    uvec3 low = uvec3(ivec3(cell)) * CELL;
    uvec3 high = low + CELL;
    precise float sum[4];
    for (uint i = 0u; i < 4u; i++) {
        uint row = ((i & 1u) == 0u ? low.y : high.y) ^ ((i & 2u) == 0u ? low.z : high.z);
        precise float a = unit(pcg(low.x ^ row));
        precise float b = unit(pcg(high.x ^ row));
        sum[i] = a + (b - a) * w.x;
    }
    precise float near = sum[0] + (sum[1] - sum[0]) * w.y;
    precise float far = sum[2] + (sum[3] - sum[2]) * w.y;
    precise float all = near + (far - near) * w.z;
    return all;
}

// Octaves of value noise, each twice as fine and half as strong, 0 .. 1. The rotation hides the lattice.
float fbm(vec3 p, int octaves) {
    float sum = 0.0;
    float weight = 0.5;
    float total = 0.0;
    for (int i = 0; i < octaves; i++) {
        sum += weight * valueNoise(p);
        total += weight;
        weight *= 0.5;
        p = vec3(0.0, 1.6, 1.2) * p.x + vec3(-1.6, 0.72, -0.96) * p.y + vec3(-1.2, -0.96, 1.28) * p.z + 17.3;
    }
    return sum / max(total, 1e-6);
}

// Distances to the nearest and second nearest of the points scattered one a cell (Worley 1996).
vec2 worley(vec3 p) {
    vec3 cell = floor(p);
    vec3 f = p - cell;
    uvec3 low = (uvec3(ivec3(cell)) - 1u) * CELL;
    vec2 nearest = vec2(9.0);
    for (int z = 0; z < 3; z++) {
        uint hz = low.z + uint(z) * CELL.z;
        for (int y = 0; y < 3; y++) {
            uint hy = hz ^ (low.y + uint(y) * CELL.y);
            for (int x = 0; x < 3; x++) {
                // One hash holds a point: ten bits an axis.
                uint bits = pcg(hy ^ (low.x + uint(x) * CELL.x));
                vec3 point = vec3(uvec3(bits, bits >> 10u, bits >> 20u) & 1023u) * (1.0 / 1024.0);
                vec3 d = vec3(x, y, z) - 1.0 + point - f;
                float l = dot(d, d);
                nearest = l < nearest.x ? vec2(l, nearest.x) : vec2(nearest.x, min(nearest.y, l));
            }
        }
    }
    return sqrt(nearest);
}

// Distance to the nearest of points scattered one a cell, kept off the cells' walls so that eight cells are enough: a third of what worley costs.
float nearestPoint(vec3 p) {
    vec3 cell = floor(p - 0.5);
    vec3 f = p - cell;
    uvec3 low = uvec3(ivec3(cell)) * CELL;
    float nearest = 9.0;
    for (int i = 0; i < 8; i++) {
        ivec3 corner = ivec3(i & 1, (i >> 1) & 1, i >> 2);
        uvec3 h = low + uvec3(corner) * CELL;
        uint bits = pcg(h.x ^ h.y ^ h.z);
        vec3 point = vec3(uvec3(bits, bits >> 10u, bits >> 20u) & 1023u) * (0.7 / 1024.0) + 0.15;
        vec3 d = vec3(corner) + point - f;
        nearest = min(nearest, dot(d, d));
    }
    return sqrt(nearest);
}

// Six waves of a flow: wave vector and phase; direction across it with amplitude, and rate in radians a second.
const vec4 CURL_WAVE[6] = vec4[](
    vec4(-0.5166, 0.0702, 0.1751, 3.1616),
    vec4(-0.3527, 0.0138, 0.6719, 2.7489),
    vec4(-0.2217, 0.9061, -0.4764, 1.1680),
    vec4(0.4430, -1.1295, -0.7857, 1.1418),
    vec4(-1.4223, -1.0339, -0.9418, 4.9415),
    vec4(1.0682, -2.0381, 1.5108, 1.0754));
const vec4 CURL_ACROSS[6] = vec4[](
    vec4(-0.2451, 0.1528, -0.7845, 0.3100),
    vec4(-0.4690, -0.4803, -0.2363, 0.4800),
    vec4(-0.3529, -0.2940, -0.3950, 0.6500),
    vec4(-0.1841, -0.3216, 0.3586, 0.8200),
    vec4(0.0538, -0.3315, 0.2827, 0.9900),
    vec4(-0.2552, -0.2357, -0.1375, 1.1600));

// A divergence-free flow, about 1 strong: the curl of a potential of six waves, written out (after Bridson 2007). p in metres.
vec3 curl(vec3 p, float t) {
    vec3 flow = vec3(0.0);
    for (int i = 0; i < 6; i++) {
        vec4 across = CURL_ACROSS[i];
        flow += across.xyz * cos(dot(CURL_WAVE[i].xyz, p) + CURL_WAVE[i].w + across.w * t);
    }
    return flow;
}
