#include <block/FrameBlock>
#include <block/WorldBlock>
#include <hand/fingers.glsl>

// The dreamer's arms: where shoulder, elbow and wrist are, and how the hand is turned. Space: metres from the feet, facing −z.
// At rest the hands are lifted half open before the breast. Half reached, the right index finger grazes the glass and the left hand waits;
// reaching, both hold the sphere from its sides as long as arms can, and beyond that they lead it from afar.

struct Arm {
    vec3 shoulder;
    vec3 elbow;
    vec3 wrist;
    mat3 turn; // from the hand's own space
    float graze; // shares of the poses; the rest is at rest
    float hold;
};

// The dreamer's space from the world and back.
vec3 fromWorld(vec3 p) {
    float c = cos(dreamer.w);
    float s = sin(dreamer.w);
    vec3 d = p - dreamer.xyz;
    return vec3(c * d.x + s * d.z, d.y, -s * d.x + c * d.z);
}

vec3 turnToWorld(vec3 v) {
    float c = cos(dreamer.w);
    float s = sin(dreamer.w);
    return vec3(c * v.x - s * v.z, v.y, s * v.x + c * v.z);
}

// Breath, −1 .. 1: quick with fear, slow in calm; its phase runs at both rates and fear mixes the two.
float breathing() {
    return mix(sin(6.2831853 * 0.20 * clock.z), sin(6.2831853 * 0.37 * clock.z + 1.0), dreamerState.x);
}

// Tremor of a hand, metres: noise between 8 and 12 Hz, nothing when fear is nothing. dev.phosphene.models.dreamer.Tremor is its twin.
vec3 tremor(float side, float part) {
    vec3 sum = vec3(0.0);
    for (int i = 0; i < 4; i++) {
        float rate = 8.2 + 1.17 * float(i);
        float phase = 6.2831853 * fract(rate * clock.z) + 2.1 * float(i) * float(i) + 1.7 * side + part;
        sum += vec3(sin(phase), sin(phase * 1.0 + 2.0 + side), sin(phase + 4.1)) * (0.55 - 0.1 * float(i));
    }
    // Tremor comes in waves.
    float wave = 0.65 + 0.35 * sin(2.3 * clock.z + side);
    return sum * (dreamerState.x * wave * 0.0011);
}

// Columns: the hand's x (back of the hand), y (thumb), z (wrist). The left hand's frame is the mirror image of a right hand's.
mat3 handFrame(vec3 fingers, vec3 palm, float side) {
    vec3 z = -normalize(fingers);
    vec3 x = -normalize(palm - z * dot(palm, z));
    return mat3(x, cross(z, x) * side, z);
}

// Elbow of an arm of two bones that reaches from a to b, bent towards a direction.
vec3 elbowOf(vec3 a, vec3 b, vec3 bent) {
    float upper = 0.31;
    float fore = 0.28;
    vec3 to = b - a;
    float far = clamp(length(to), 0.05, upper + fore - 0.005);
    vec3 along = normalize(to);
    float part = (upper * upper - fore * fore + far * far) / (2.0 * far);
    float out_ = sqrt(max(0.0, upper * upper - part * part));
    vec3 away = normalize(bent - along * dot(bent, along));
    return a + along * part + away * out_;
}

// side: +1 right, −1 left.
Arm armOf(float side) {
    float breath = breathing();
    float k = clamp(dreamerState.y, 0.0, 1.0);
    Arm arm;
    // One hand leads, the other follows.
    arm.hold = smoothstep(side > 0.0 ? 0.66 : 0.72, 1.0, k);
    arm.graze = side > 0.0 ? smoothstep(0.36, 0.60, k) * (1.0 - arm.hold) : 0.0;
    arm.shoulder = vec3(0.175 * side, 1.385 + 0.007 * breath, 0.02);

    // At rest; the left hand sinks a little while the right one touches.
    float lone = smoothstep(0.36, 0.60, k) * (side < 0.0 ? 1.0 : 0.0);
    vec3 restWrist = vec3(0.175 * side, 1.415 + 0.012 * breath + (side < 0.0 ? -0.01 : 0.0), -0.41 - 0.02 * side);
    restWrist += lone * vec3(-0.03, -0.22, 0.12);
    restWrist += vec3(0.004 * sin(0.7 * clock.z + side), 0.005 * sin(0.53 * clock.z + 2.0 * side), 0.004 * sin(0.61 * clock.z));
    mat3 restTurn = handFrame(vec3(-0.16 * side, 0.46, -0.95), vec3(-0.80 * side, 0.50, 0.02), side);

    vec3 centre = fromWorld(sphere.xyz);
    float radius = max(sphere.w, 0.05);
    // What is out of reach is not touched.
    arm.graze *= 1.0 - smoothstep(0.66, 0.80, distance(centre, vec3(0.0, 1.28, -0.10)));

    // Grazing: the pad of the index on the glass, the hand rising to it from a wrist a little lower.
    vec3 touched = normalize(vec3(0.06 * side, 0.05, 1.0));
    mat3 grazeTurn = handFrame(vec3(-0.10 * side, 0.15, -1.0), vec3(-0.32 * side, -0.95, 0.0), side);
    vec3 grazeWrist = centre + touched * (radius + 0.0049) - grazeTurn * grazingTip();

    // Holding: tips on the sphere, palms off it on the dreamer's side, one hand a little higher.
    vec3 breast = vec3(0.0, 1.28, -0.10);
    vec3 to = centre - breast;
    float far = length(to);
    // Arms end; beyond their reach hands only point the way, held apart as if round a larger ball.
    float given = clamp(far, 0.25, 0.61);
    float led = smoothstep(0.64, 1.1, far);
    vec3 held = breast + to * (given / max(far, 1e-3));
    vec3 contact = normalize(vec3(0.66 * side, -0.22 + 0.04 * side, 0.73));
    vec3 fingers = vec3(0.16 * side, 1.0 + 0.3 * led, 0.1 - 0.6 * led);
    fingers = normalize(fingers - contact * dot(fingers, contact));
    mat3 holdTurn = handFrame(fingers, -contact, side);
    vec3 holdWrist = held + contact * (radius + GRIP + 0.10 * led) - holdTurn * vec3(0.0, 0.0, -PALM);

    // What hangs high overhead is hailed with arms spread wide, one a little higher.
    float hail = led * smoothstep(0.30, 0.62, to.y / max(far, 1e-3));
    holdTurn = handFrame(mix(-holdTurn[2], vec3(0.30 * side, 1.0, -0.30), hail), mix(-holdTurn[0], to / max(far, 1e-3), hail), side);
    holdWrist = mix(holdWrist, arm.shoulder + vec3(0.37 * side, 0.420 + 0.02 * side, -0.12), hail);

    float rest = 1.0 - arm.graze - arm.hold;
    arm.wrist = restWrist * rest + grazeWrist * arm.graze + holdWrist * arm.hold;
    mat3 m = restTurn * rest + grazeTurn * arm.graze + holdTurn * arm.hold;
    arm.turn = handFrame(-m[2], -m[0], side);
    // A hand that holds slides on the glass as it shakes; it does not sink into it.
    vec3 shaken = tremor(side, 0.0);
    arm.wrist += shaken - contact * (dot(shaken, contact) * arm.hold);
    arm.elbow = elbowOf(arm.shoulder, arm.wrist, mix(vec3(0.75 * side, -0.80, 0.25), vec3(0.50 * side, -0.58, 0.50), arm.graze));
    return arm;
}

// Where the pad of a finger of a hand is, in the dreamer's space, at rest from breath and tremor.
vec3 padOf(Arm arm, int f) {
    vec4 pose = RESTING[f] * (1.0 - arm.graze - arm.hold) + GRAZING[f] * arm.graze + HOLDING[f] * arm.hold;
    Bones b = bonesOf(f);
    return arm.wrist + arm.turn * bent(f, b, Skin(b.tip, vec3(0.0)), vec3(1.0), pose).p;
}
