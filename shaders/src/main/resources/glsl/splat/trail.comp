#include <splat/splat.glsl>
#include <block/TrailBlock>

// Stardust that falls away behind the sphere. A grain has a period of twelve seconds in which it may be born once, where the sphere was
// then; everything after is a function of its age.

const float PERIOD = 12.0;
const float KNOTS = 127.0;

void main() {
    uint grain = gl_GlobalInvocationID.x;
    if (grain >= grains) {
        return;
    }
    float since = clock.x + PERIOD - PERIOD * unit(pcg(grain));
    float life = floor(since / PERIOD);
    float age = since - life * PERIOD;
    vec4 own = chances(grain, uint(life), 0u);
    vec2 rank = ranked(grain, grains, own.z);
    own.z = rank.x;
    float lasts = mix(3.5, PERIOD, own.x * own.x);
    float knot = age * (KNOTS / PERIOD);
    int k = int(min(knot, KNOTS - 1.0));
    vec4 newer = trail[k];
    vec4 older = trail[k + 1];
    vec4 birth = mix(newer, older, knot - float(k));
    if (age > lasts || own.y >= birth.w || min(newer.w, older.w) <= 0.0) {
        return;
    }
    vec4 more = chances(grain, uint(life), 1u);
    vec3 speed = (newer.xyz - older.xyz) * (KNOTS / PERIOD);
    vec3 push = 0.10 * speed + onBall(more.xy) * ((0.6 + 0.55 * length(speed)) * more.z * more.z * (0.25 + 0.75 * own.w));
    float drag = 0.9;
    float eased = (1.0 - exp(-drag * age)) / drag;
    vec3 start = birth.xyz + onBall(more.yz) * (trailShape.x * 0.8 * sqrt(more.w));
    vec3 p = start + push * eased + carriedBy(age, 0.5) * 0.9;
    p.y -= (0.5 + 2.2 * own.z) * (age - eased);
    vec3 swirl = curl(start * 0.22, clock.x * 0.17) * 0.75;
    vec3 sway = sin(start.yzx * 1.1 + clock.x * (0.3 + 0.3 * more.xyz)) * 0.14;
    p += (swirl + sway) * age;
    float slowed = exp(-drag * age);
    vec3 velocity = push * slowed + windAfter(age, 0.5) * 0.9 + swirl + sway - vec3(0.0, (0.5 + 2.2 * own.z) * (1.0 - slowed), 0.0);
    float left = 1.0 - age / lasts;
    float glow = smoothstep(0.0, 0.12, age) * left * sqrt(left) * (1.0 + 2.0 * exp(-2.5 * age));
    glow *= twinkle(clock.x, 1.2 + 4.0 * own.w, more.x) * sizeOf(own.z);
    // It leaves the sphere warm and cools to starlight as it falls.
    vec3 hue = mix(dustHue(fract(more.w * 7.0)), vec3(0.42, 0.62, 1.15), 0.8 * smoothstep(0.3, 3.5, age));
    float bright = rank.y * grainShape.x / grainShape.w;
    splatPoint(p, velocity, hue * (glow * 0.9e-4 * (1.0 + 0.06 * length(speed)) * bright * trailShape.y), min(0.25 * glow, 1.0));
}
