#include <block/WorldBlock>

// What a heartbeat does to the stage.

// Metres a second at which ring and ripple run outward.
const float RING_SPEED = 8.0;

// The two knocks of a heart, tau seconds after it began: about 1 at its peak.
float knock(float tau) {
    float a = (tau - 0.05) / 0.04;
    float b = (tau - 0.34) / 0.05;
    return exp(-a * a) + 0.6 * exp(-b * b);
}

// Height in metres that the last beats give the ground at a radius.
float ripple(float radius) {
    float sum = 0.0;
    for (int i = 0; i < 4; i++) {
        float age = beats[i].x;
        if (age < 3.0) {
            sum += beats[i].y * knock(age - radius / RING_SPEED) * exp(-0.8 * age);
        }
    }
    return 0.022 * stageState.w * sum * (1.0 - 0.35 * smoothstep(4.0, 6.0, radius));
}

// Light of the rings at a radius: narrow crests that fade as they run. width: metres.
float ringAt(float radius, float width) {
    float sum = 0.0;
    for (int i = 0; i < 8; i++) {
        float age = beats[i].x;
        if (age < 4.0) {
            float d = radius - RING_SPEED * age;
            // Steep before the crest, a longer glow behind it
            float w = d > 0.0 ? 0.45 * width : width * (1.0 + 1.6 * age);
            sum += beats[i].y * exp(-d * d / (w * w)) * exp(-0.9 * age);
        }
    }
    return sum;
}
