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
};

vec3 bone(float side, float raised, float back) {
    return vec3(side * cos(raised) * cos(back), sin(raised), -cos(raised) * sin(back));
}

Wing wingOf(vec4 own, float side) {
    float joy = joyOf(own);
    float open = clamp(max(crowd.w * (0.75 + 0.5 * chance(own, 40u)), joy) + 0.5 * min(laughterOf(own), 0.6), 0.0, 1.1);
    // Slow is large: 1.4 to 2.4 s, quicker in joy; the two wings of a being never quite agree.
    float period = mix(2.4, 1.4, chance(own, 41u)) * mix(1.25, 1.0, joy);
    float phase = 6.2831853 * (clock.z / period + chance(own, 42u)) + 0.22 * side;
    float strength = mix(0.025, 0.13, clamp(open, 0.0, 1.0)) + 0.17 * joy;
    float shoulder = strength * sin(phase);
    float elbow = strength * 0.9 * sin(phase - 1.0472);
    float wrist = strength * 1.25 * sin(phase - 1.5708);
    float k = pow(clamp(open, 0.0, 1.0), 0.62);
    Wing w;
    w.shoulder = vec3(side * 0.12, 1.0, -0.17);
    vec3 upper = bone(side, mix(0.30, 0.95, k) + shoulder, mix(1.30, 0.55, k));
    vec3 fore = bone(side, mix(1.15, 0.62, k) + elbow, mix(1.15, 0.35, k));
    vec3 hand = bone(side, mix(-1.05, 0.18, k) + wrist, mix(1.25, 0.25, k));
    w.elbow = w.shoulder + upper * mix(0.42, 0.62, k);
    w.wrist = w.elbow + fore * mix(0.50, 0.72, k);
    w.tip = w.wrist + hand * mix(0.35, 0.55, k);
    w.down = normalize(mix(vec3(side * 0.05, -1.0, -0.28), vec3(side * 0.22, -0.95, -0.22), k));
    w.fan = normalize(mix(vec3(side * 0.04, -1.0, -0.40), hand + vec3(0.0, -0.12, 0.0), k));
    w.beat = cos(phase) * strength * 4.0;
    return w;
}

// A point of the wing. at: along the arm; u: along the feather; across: metres to its side; covert feathers are short and lie on top.
vec3 featherPoint(Wing w, float side, float at, float u, float across, float covert, float seed) {
    vec3 root = at < 0.36 ? mix(w.shoulder, w.elbow, at / 0.36)
        : at < 0.74 ? mix(w.elbow, w.wrist, (at - 0.36) / 0.38)
        : mix(w.wrist, w.tip, (at - 0.74) / 0.26);
    float spread = smoothstep(0.25, 1.0, at);
    vec3 along = normalize(mix(w.down, w.fan, spread * spread * 0.92));
    float ragged = 0.86 + 0.28 * fract(seed * 7.31 + at * 23.7);
    float reach = mix(0.62, 1.22, smoothstep(0.0, 0.82, at)) * mix(1.0, 0.88, smoothstep(0.85, 1.0, at)) * ragged;
    reach *= mix(1.0, 0.42, covert);
    vec3 broad = normalize(cross(along, vec3(0.0, 0.15 * side, 1.0)));
    vec3 behind = cross(broad, along);
    // The tip follows the stroke late and bends the other way; a flame never hangs quite straight.
    float lag = u * u;
    float flutter = 0.025 * sin(clock.z * (5.0 + 4.0 * fract(at * 17.3 + seed)) + 40.0 * at + 3.0 * u) * lag;
    vec3 p = root + along * (u * reach) + broad * across;
    p += vec3(0.0, -w.beat * 0.16 * lag * reach, 0.0) + behind * (flutter - 0.10 * lag * reach) + vec3(0.0, 0.10 * lag * reach * spread, 0.0);
    p.z += covert * -0.015;
    return p;
}
