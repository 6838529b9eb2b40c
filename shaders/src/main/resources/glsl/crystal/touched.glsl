#include <block/WorldBlock>

// What ten fingers do to the glass: the pads that lie on it, the light they keep from it, the rings that a touch wakes.

layout(location = 2) flat in vec4 pad[10];
layout(location = 12) flat in vec4 woken;

// Metres a second at which a ring runs over the glass; radius of a pad pressed flat, metres.
const float WAKE_SPEED = 0.085;
const float PAD = 0.0052;

// How much of a point of the glass, a direction from its centre, lies under a pad.
float padsAt(vec3 at, float radius) {
    float sum = 0.0;
    for (int i = 0; i < 10; i++) {
        float away = distance(at, pad[i].xyz) * radius;
        sum = max(sum, pad[i].w * smoothstep(1.5 * PAD, 0.9 * PAD, away));
    }
    return sum;
}

// Light that a pad sends back into the glass.
vec3 padLight() {
    return sphereLight.rgb * mix(vec3(0.80, 0.42, 0.36), vec3(0.5), memory.x);
}

// Share of light lost about the pads.
float shadeOfPads(vec3 at, float radius) {
    float open = 1.0;
    for (int i = 0; i < 10; i++) {
        float away = distance(at, pad[i].xyz) * radius / (2.2 * PAD);
        open *= 1.0 - 0.8 * pad[i].w * exp(-away * away);
    }
    return 1.0 - open;
}

// Rings of pearl light, one a heartbeat; pixel: share of the radius that a pixel spans.
vec3 wokenAt(vec3 at, float radius, float pixel) {
    float away = distance(at, woken.xyz) * radius;
    float sum = 0.0;
    for (int i = 0; i < 4; i++) {
        float ring = 0.006 + WAKE_SPEED * beats[i].x;
        float width = 0.0005 + 0.0003 * beats[i].x + 0.7 * pixel * radius;
        float off = (away - ring) / width;
        // Crisp before, with a veil behind.
        float veil = away < ring ? 0.06 * exp((away - ring) / 0.018) : 0.0;
        sum += min(beats[i].y, 1.0) * exp(-2.7 * beats[i].x) * (exp(-off * off) + veil);
    }
    // Between pad and glass the light stands.
    sum += 1.6 * exp(-away * away / (0.0042 * 0.0042));
    return vec3(1.0, 0.92, 0.82) * (5.5 * woken.w * sum);
}
