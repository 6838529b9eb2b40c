// Where the parts of each kind of being lie, metres in its own space, front +z; the twin of dev.phosphene.models.crowd (compared by a test).
// Kinds: 0 winged, 1 harp, 2 hunched.

const vec3 NECK[3] = vec3[](vec3(0.0, 1.32, -0.07), vec3(0.0, 1.46, -0.06), vec3(0.01, 1.24, 0.09));
// Centre of the eye on the +x side, radius in w.
const vec4 EYE[3] = vec4[](vec4(0.076, 1.518, 0.112, 0.055), vec4(0.052, 1.672, 0.092, 0.034), vec4(0.082, 1.345, 0.465, 0.036));
// Radians: how far an eye looks outward, how much its outer corner is raised.
const vec2 EYE_LOOK[3] = vec2[](vec2(0.44, 0.18), vec2(0.42, 0.26), vec2(0.26, -0.15));
// The almond opening of the lids in radii: how far ahead, how far apart its two balls, how wide they are.
const vec3 LIDS = vec3(0.62, 0.42, 1.06);

int kindOf(vec4 own) {
    return clamp(int(own.w + 0.5), 0, 2);
}
