#include <figure/posture.glsl>

// The arm of a wing: shoulder, elbow, wrist, tip; closed-form beating with the elbow 60 and the wrist 90 degrees late.

struct Wing {
    vec3 shoulder;
    vec3 elbow;
    vec3 wrist;
    vec3 tip;
    vec3 down; // direction of feathers near the body
    vec3 fan; // direction of the last feathers
    float beat; // speed of the stroke, −1 .. 1
    float size; // the old have worn theirs short
};

vec3 bone(float side, float raised, float back) {
    return vec3(side * cos(raised) * cos(back), sin(raised), -cos(raised) * sin(back));
}

Wing wingOf(vec4 own, float side) {
    float joy = joyOf(own);
    float open = clamp(max(crowd.w * (0.75 + 0.5 * chance(own, 40u)), joy) + 0.5 * min(laughterOf(own), 0.6), 0.0, 1.1) * mix(0.48, 1.10, chance(own, 44u));
    // Slow is large: 1.4 to 2.4 s, quicker in joy; the two wings of a being never quite agree.
    float period = mix(2.4, 1.4, chance(own, 41u)) * mix(1.25, 1.0, joy);
    float phase = 6.2831853 * (clock.z / period + chance(own, 42u)) + 0.22 * side;
    float strength = mix(0.025, 0.13, clamp(open, 0.0, 1.0)) + 0.17 * joy;
    float shoulder = strength * sin(phase);
    float elbow = strength * 0.9 * sin(phase - 1.0472);
    float wrist = strength * 1.25 * sin(phase - 1.5708);
    float k = pow(clamp(open, 0.0, 1.0), 0.62);
    Wing w;
    w.shoulder = vec3(side * 0.10, 1.0, -0.20);
    // Folded, the wrist stands above the shoulder and long feathers hang past the hips; open, the arm lifts and the hand unfolds.
    float lifted = 0.80 * (chance(own, 43u) - 0.60) + 0.30 * side * (chance(own, 46u) - 0.5);
    float back = 0.55 * (chance(own, 47u) - 0.3);
    w.size = mix(1.08, 0.74, ageOf(own));
    vec3 upper = bone(side, mix(0.50, 0.72, k) + shoulder + lifted, mix(1.10, 0.42, k) + back);
    vec3 fore = bone(side, mix(1.22, 0.74, k) + elbow + lifted, mix(0.85, 0.25, k) + back);
    vec3 hand = bone(side, mix(-0.75, 0.62, k) + wrist + 0.7 * lifted, mix(0.80, 0.12, k));
    w.elbow = w.shoulder + upper * (w.size * mix(0.34, 0.46, k));
    w.wrist = w.elbow + fore * (w.size * mix(0.52, 0.66, k));
    w.tip = w.wrist + hand * (w.size * mix(0.26, 0.42, k));
    w.down = normalize(mix(vec3(side * 0.03, -1.0, -0.20), vec3(side * 0.34, -0.95, -0.18), k));
    w.fan = normalize(mix(vec3(side * 0.16, -1.0, -0.30), vec3(side * 0.80, 0.62, -0.12), k));
    w.beat = cos(phase) * strength * 4.0;
    return w;
}

vec3 bowed(vec3 a, vec3 b, vec3 c, vec3 d, float t) {
    return b + 0.5 * t * (c - a + t * (2.0 * a - 5.0 * b + 4.0 * c - d + t * (3.0 * (b - c) + d - a)));
}

// The arm as one bow through its joints (Catmull-Rom).
vec3 alongArm(Wing w, float at) {
    return at < 0.34 ? bowed(2.0 * w.shoulder - w.elbow - vec3(0.0, 0.12, 0.0), w.shoulder, w.elbow, w.wrist, at / 0.34)
        : at < 0.74 ? bowed(w.shoulder, w.elbow, w.wrist, w.tip, (at - 0.34) / 0.40)
        : bowed(w.elbow, w.wrist, w.tip, 2.0 * w.tip - w.wrist, (at - 0.74) / 0.26);
}

// A point of the wing. at: along the arm; u: along the feather; across: metres to its side; coverts are short and lie on top.
vec3 featherPoint(Wing w, float side, float at, float u, float across, float covert, float seed) {
    vec3 root = alongArm(w, at);
    float spread = smoothstep(0.40, 1.0, at);
    vec3 along = normalize(mix(w.down, w.fan, pow(spread, 1.6) * 0.96));
    if (covert > 0.9) {
        // The band of the arm itself, thickest at the elbow.
        vec3 up = normalize(vec3(-side * 0.35 * spread, 1.0, 0.10));
        return root + up * ((0.5 - u) * mix(0.105, 0.035, smoothstep(0.2, 1.0, at))) + vec3(0.0, 0.0, 0.012);
    }
    float ragged = 0.95 + 0.10 * fract(seed * 7.31 + at * 23.7);
    float reach = mix(0.44, 0.66, smoothstep(0.0, 0.55, at)) + 0.62 * smoothstep(0.50, 0.88, at) - 0.16 * smoothstep(0.88, 1.0, at);
    reach *= w.size * ragged * (covert > 0.6 ? 0.20 : covert > 0.2 ? 0.40 : 1.0);
    vec3 broad = normalize(cross(along, vec3(0.0, 0.15 * side, 1.0)));
    vec3 behind = cross(broad, along);
    // The tip follows the stroke late and bends the other way; a flame never hangs quite straight.
    float lag = u * u;
    float flutter = 0.022 * sin(clock.z * (5.0 + 4.0 * fract(at * 17.3 + seed)) + 40.0 * at + 3.0 * u) * lag;
    vec3 p = root + along * (u * reach) + broad * across;
    // Shafts curve: down and in near the body, up and out in the hand.
    p += vec3(0.0, -w.beat * 0.16 * lag * reach, 0.0) + behind * (flutter - 0.10 * lag * reach);
    p += vec3(-side * 0.10 * (1.0 - spread), 0.12 * spread, 0.0) * (lag * reach);
    // Each feather lies over the next: its inner edge in front, coverts before all.
    p.z += 0.10 * across * side + covert * 0.028 - 0.03 * at;
    return p;
}
