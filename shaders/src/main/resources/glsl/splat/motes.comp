#include <splat/splat.glsl>

// Motes of light over the tiers: they gather where a being is about to appear, and leave when the crowd blurs into twilight and flows
// outward to the trees.

const float TIERS = 18.0;

void main() {
    uint grain = gl_GlobalInvocationID.x;
    if (grain >= grains) {
        return;
    }
    vec4 own = chances(grain, 0u, 7u);
    vec4 more = chances(grain, 0u, 8u);
    float tier = floor(own.x * TIERS);
    float height = (tier + 0.5) / TIERS;
    float coming = clamp((crowd.x * 1.3 - height) / 0.30, 0.0, 1.0);
    float going = clamp((crowdJoy.y * 1.3 - height) / 0.30, 0.0, 1.0);
    float shown = coming * (1.0 - coming) * 4.0 + going * (1.0 - going) * 4.0 * crowd.x;
    if (shown <= 0.0) {
        return;
    }
    // Seats stand about 1.1 m apart; a being holds its motes together, one aisle to the north stays free.
    float radius = 10.9 + 1.4 * tier;
    float seats = floor(5.7 * radius / 1.1);
    float seat = floor(own.y * seats);
    float azimuth = 6.2831853 * (seat + 0.5) / seats;
    vec3 place = vec3(radius * sin(azimuth), 0.42 * (tier + 1.0), -radius * cos(azimuth));
    vec3 within = vec3(0.28, 0.75, 0.28) * onBall(more.xy) * pow(more.z, 0.333) + vec3(0.0, 0.85, 0.0);
    float loose = going > 0.0 ? going : 1.0 - coming;
    vec3 p = place + within + onBall(own.zw) * (2.2 * loose * loose * more.w);
    p += curl(place * 0.5 + p * 0.3, clock.x * 0.25) * (1.1 * loose);
    vec3 outward = vec3(sin(azimuth), 0.35, -cos(azimuth));
    p += outward * (going * going * (6.0 + 10.0 * own.z));
    vec3 hue = mix(vec3(1.0, 0.42, 0.10), vec3(0.35, 0.55, 1.0), smoothstep(0.3, 0.7, fract(seat * 0.618)));
    hue = mix(hue, vec3(0.62, 0.45, 1.0), going > 0.0 ? 0.6 : 0.0);
    splatPoint(p, hue * (5.0e-4 * shown * sizeOf(own.w) * twinkle(clock.x, 0.6 + 2.0 * own.z, more.x) * grainShape.x));
}
