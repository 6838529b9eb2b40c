#include <block/FrameBlock>
#include <noise/noise.glsl>

// An eye that is a galaxy: a disc of stars deep within a ball of clear glass.

// Hue of a being's galaxy: most are blue-violet, some rose, some sea-green.
vec3 armHue(float seed) {
    vec3 cold = mix(vec3(0.30, 0.42, 1.0), vec3(0.16, 0.62, 0.82), smoothstep(0.55, 0.75, seed));
    return mix(cold, vec3(0.78, 0.34, 0.72), smoothstep(0.80, 0.95, seed));
}

// Stars of one layer: one a cell of a grid, bright few and dim many.
float stars(vec2 p, uint layer) {
    vec2 cell = floor(p);
    vec3 h = hash3(uvec3(ivec3(ivec2(cell), int(layer))));
    vec2 off = p - cell - 0.15 - 0.7 * h.xy;
    float bright = pow(h.z, 6.0);
    return bright * exp(-dot(off, off) * 90.0);
}

// Light of the disc at q (radii of the ball, disc plane), seen along a ray that also crosses two layers of stars at other depths.
vec3 galaxy(vec2 q, vec2 nearer, vec2 farther, float seed) {
    float r = length(q) + 1e-4;
    float phi = atan(q.y, q.x);
    // Logarithmic arms of pitch 17 degrees, turning once in about a minute, feathered by noise.
    float wind = log(r) / 0.3057;
    float turn = clock.z * 0.105 + 6.2831853 * seed;
    float fray = fbm(vec3(q * 5.0, seed * 17.0), 3) - 0.5;
    float arm = 0.5 + 0.5 * cos(2.0 * (phi - wind - turn) + 2.6 * fray);
    float lane = 0.5 + 0.5 * cos(2.0 * (phi - wind - turn) - 1.1 + 2.6 * fray);
    float disc = exp(-r / 0.27);
    vec3 hue = armHue(seed);
    vec3 light = hue * disc * (0.12 + 1.5 * arm * arm) * (1.0 - 0.55 * lane * lane * smoothstep(0.08, 0.25, r));
    // Young red clouds strung along the arms.
    float knots = smoothstep(0.62, 0.80, valueNoise(vec3(q * 16.0, 5.0 + seed * 9.0))) * arm;
    light += vec3(1.0, 0.25, 0.35) * knots * disc * 1.3;
    // The bulge: old, warm, flattened.
    light += vec3(1.0, 0.80, 0.52) * (2.6 * exp(-r * r / 0.012) + 0.7 * exp(-r / 0.085));
    // Stars before and behind.
    light += (hue * 0.5 + 0.5) * (2.2 * stars(nearer * 13.0, 3u) + 1.4 * stars(farther * 19.0, 7u) * exp(-1.2 * r));
    return light;
}
