#include <noise/noise.glsl>

// What is worn into the skin of a hand: folds over its joints, lines of the palm, pores, nails. Heights in metres.

struct Wear {
    float height;
    float shade; // share of the light that a fold keeps to itself, 0 .. 1
    float nailed; // 1 on a nail
};

// A fold: a groove of a width at 0.
float groove(float at, float width) {
    float a = at / width;
    return exp(-a * a);
}

// The three lines of a palm, in its plane: y towards the thumb, z towards the wrist; metres from the nearest.
float palmLines(vec2 q) {
    float life = abs(distance(q, vec2(0.044, -0.038)) - 0.036);
    float head = abs(q.y + 0.060 + 0.22 * (q.x - 0.020) + 5.0 * (q.x - 0.010) * (q.x - 0.010)) + 4.0 * max(abs(q.x) - 0.026, 0.0);
    float heart = abs(q.y + 0.0700 + 7.0 * (q.x + 0.030) * (q.x + 0.030)) + 4.0 * max(q.x - 0.012, 0.0);
    return min(life + 4.0 * max(q.x - 0.034, 0.0), min(head, heart));
}

// at: in the hand's space; joint, nail: see hand.vert; share: how much of its knuckle's turning the skin follows; fine: 1 where a pixel shows a hair's width .. 0 where it does not.
Wear wearOf(vec3 at, vec4 joint, vec3 nail, float share, float fine) {
    float wander = 0.0016 * (valueNoise(at * 260.0) - 0.5);
    float back = smoothstep(0.0, 0.004, joint.w);
    float inner = smoothstep(0.0, -0.004, joint.w);
    // Over the two joints of the finger: many small folds on its back, one or two deep ones on its inner side.
    float a = joint.y + wander;
    float b = joint.z + wander;
    float many = (0.5 + 0.5 * cos(a * 3000.0)) * groove(a, 0.0040) + 0.7 * (0.5 + 0.5 * cos(b * 3600.0)) * groove(b, 0.0028);
    // They break and join.
    many *= smoothstep(0.30, 0.62, valueNoise(at * vec3(520.0, 300.0, 520.0)));
    float few = groove(a, 0.0009) + 0.7 * groove(a + 0.0030, 0.0007) + groove(b, 0.0008);
    // Where the finger leaves the palm.
    few += groove(joint.x - 0.0235 + wander, 0.0009) + 0.6 * groove(joint.x - 0.0265 + wander, 0.0007);
    float finger = smoothstep(0.016, 0.022, joint.x) * smoothstep(0.5, 0.9, share);
    float lines = groove(palmLines(at.yz + vec2(wander)), 0.0011) * smoothstep(0.002, -0.004, at.x) * smoothstep(-0.008, -0.022, at.z) * (1.0 - finger);
    float folded = finger * max(back * many * 0.8, inner * min(few, 1.0)) + lines;
    // The nail: an oval plate in a fine bed, standing a hair beyond the tip.
    vec2 plate = vec2((nail.x + 0.0030) / 0.0078, nail.y / (0.0046 - 0.08 * max(nail.x, 0.0)));
    float oval = dot(plate * plate, vec2(1.0));
    float above = smoothstep(0.0006, 0.0022, nail.z);
    float nailed = above * smoothstep(1.10, 0.94, oval);
    float bed = above * groove((oval - 1.12) * 0.0040, 0.0010);
    float pores = 0.00010 * (valueNoise(at * 1400.0) - 0.5) + 0.00010 * (valueNoise(at * 420.0) - 0.5);
    float height = pores * (1.0 - nailed) - 0.00040 * folded - 0.0004 * bed + 0.00025 * nailed;
    return Wear(height * fine, fine * clamp(0.40 * folded + 0.20 * bed, 0.0, 0.7), nailed);
}
