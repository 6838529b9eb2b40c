#include <splat/splat.glsl>

// Dust over the stage: every heartbeat throws it up where the ring of light passes, and it sinks through drag.

void main() {
    uint grain = gl_GlobalInvocationID.x;
    if (grain >= grains) {
        return;
    }
    vec4 own = chances(grain, 0u, 9u);
    vec4 more = chances(grain, 0u, 10u);
    if (own.w >= stageState.z) {
        return;
    }
    float radius = 8.8 * sqrt(own.x);
    float azimuth = 6.2831853 * own.y;
    float ground = radius < stageShape.w ? stageShape.y : stageShape.y - 0.9 * stageState.x;
    vec3 p = vec3(stageShape.x + radius * sin(azimuth), ground + 0.01, stageShape.z - radius * cos(azimuth));
    float lit = 0.0;
    float jump = 0.0;
    for (int i = 0; i < 8; i++) {
        // The throw reaches this radius when the ring does, at 8 m/s.
        float age = beats[i].x - radius / 8.0;
        if (age > 0.0 && age < 6.0) {
            float speed = (0.25 + 2.2 * more.x * more.x) * beats[i].y * step(0.35, fract(more.y * float(3 + i)));
            // Linear drag: rises fast, sinks at 0.12 m/s.
            float eased = (1.0 - exp(-3.0 * age)) / 3.0;
            jump = max(jump, speed * eased - 0.12 * (age - eased));
            lit += beats[i].y * exp(-2.5 * age);
        }
    }
    if (jump <= 0.0) {
        return;
    }
    p.y += jump;
    p += curl(p * 0.8 + more.xyz, clock.x * 0.2) * (0.15 * jump) + carriedBy(jump * 2.0, 0.5) * 0.2;
    vec3 toSphere = sphere.xyz - p;
    vec3 arriving = (skyAmbient.rgb + groundAmbient.rgb) * 0.5 + keyColour.rgb * 0.5 + ringColour.rgb * (stageState.y * lit * 1.2);
    arriving += sphereLight.rgb * (sphereState.x / (dot(toSphere, toSphere) + 0.2));
    // A flake shows only while it turns its face to the light; the few large ones are soft.
    float turning = twinkle(clock.x, 0.5 + 1.5 * more.z, more.w);
    float size = sizeOf(own.z);
    float width = size > 4.0 ? 0.010 + 0.015 * more.z : 0.0015;
    arriving *= smoothstep(0.8, 4.0, distance(p, eye.xyz));
    splatDisc(p, arriving * (0.6e-5 * min(size, 14.0) * turning * turning * grainShape.x), width);
}
