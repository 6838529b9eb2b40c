// Integer hashes: the only randomness there is. dev.phosphene.core.hash holds the same functions for the CPU.
// Jarzynski and Olano, "Hash Functions for GPU Rendering", JCGT 9(3), 2020.

uint pcg(uint v) {
    uint state = v * 747796405u + 2891336453u;
    uint word = ((state >> ((state >> 28u) + 4u)) ^ state) * 277803737u;
    return (word >> 22u) ^ word;
}

uvec3 pcg3d(uvec3 v) {
    v = v * 1664525u + 1013904223u;
    v.x += v.y * v.z;
    v.y += v.z * v.x;
    v.z += v.x * v.y;
    v ^= v >> 16u;
    v.x += v.y * v.z;
    v.y += v.z * v.x;
    v.z += v.x * v.y;
    return v;
}

uvec4 pcg4d(uvec4 v) {
    v = v * 1664525u + 1013904223u;
    v.x += v.y * v.w;
    v.y += v.z * v.x;
    v.z += v.x * v.y;
    v.w += v.y * v.z;
    v ^= v >> 16u;
    v.x += v.y * v.w;
    v.y += v.z * v.x;
    v.z += v.x * v.y;
    v.w += v.y * v.z;
    return v;
}

// Multipliers of a lattice cell's coordinates.
const uvec3 CELL = uvec3(0x8DA6B343u, 0xD8163841u, 0xCB1AB31Fu);

// Hash of a lattice cell: three products, of which neighbours share two, then one PCG; a third of the cost of pcg3d.
uint cellHash(uvec3 cell) {
    uvec3 h = cell * CELL;
    return pcg(h.x ^ h.y ^ h.z);
}

// The top 24 bits as a number in [0, 1): exact in a float.
float unit(uint h) {
    return float(h >> 8u) * (1.0 / 16777216.0);
}

float hash1(uvec3 v) {
    return unit(pcg3d(v).x);
}

vec3 hash3(uvec3 v) {
    uvec3 h = pcg3d(v);
    return vec3(unit(h.x), unit(h.y), unit(h.z));
}
