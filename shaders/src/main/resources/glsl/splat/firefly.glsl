#include <block/FrameBlock>
#include <block/WorldBlock>
#include <block/HomeBlock>
#include <splat/chance.glsl>

// Fireflies of a place: each wanders about its home, blinks at its own pace, and may leave home for the path.

struct Firefly {
    vec3 place;
    float light; // share of a bright one's flash
    float rank; // 0 faint .. 1 bright
};

Firefly fireflyAt(uint fly) {
    vec4 own = chances(fly, 0u, 6u);
    vec4 home = homes[fly];
    float t = clock.z;
    Firefly f;
    f.place = home.xyz;
    // Those that can be called (a phase above 1) roam widely and high until they gather at their homes.
    float gather = smoothstep(0.0, 1.0, clamp(fireflies.y * 1.5 - 0.5 * own.x, 0.0, 1.0));
    float strays = home.w < 1.0 ? 0.0 : 1.0 - gather;
    vec3 stray = vec3(own.z - 0.5, 0.25 * own.y * own.y, fract(own.w * 29.0) - 0.5);
    f.place += strays * vec3(13.0, 11.0, 9.0) * stray;
    float roam = mix(1.0, 0.30, gather);
    f.place += roam * vec3(
        0.9 * sin(0.23 * t * (1.0 + own.x) + 40.0 * own.y) + 0.26 * sin(0.83 * t + 17.0 * own.z),
        0.30 * sin(0.41 * t * (1.0 + own.z) + 23.0 * own.x) + 0.10 * sin(1.1 * t + 31.0 * own.y),
        0.9 * cos(0.27 * t * (1.0 + own.y) + 29.0 * own.z) + 0.26 * cos(0.71 * t + 11.0 * own.x));
    float period = 1.6 + 3.2 * own.z;
    float phase = fract(t / period + home.w + own.x) * period;
    float flash = smoothstep(0.0, 0.10, phase) * exp(-2.2 * phase) + 0.05;
    // A few are bright, most are faint.
    f.rank = fract(own.w * 73.0);
    float bright = 0.22 + 1.9 * f.rank * f.rank * f.rank * f.rank;
    f.light = own.w < fireflies.x ? bright * flash * fireflies.z : 0.0;
    return f;
}
