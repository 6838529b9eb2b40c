// The bones of the right hand and how fingers bend. Metres in the hand's space: wrist at the origin, fingers towards −z, thumb +y, palm −x.
// The twin of dev.phosphene.models.dreamer.HandShape (compared by a test): thumb first, then index to little finger.

const vec3 KNUCKLE[5] = vec3[](
    vec3(-0.007, 0.019, -0.02), vec3(0.004, 0.0285, -0.09), vec3(0.0065, 0.009, -0.093), vec3(0.0045, -0.011, -0.0875), vec3(-5.0E-4, -0.028, -0.0785));
const vec3 ALONG[5] = vec3[](
    vec3(-0.5, 0.58, -0.64), vec3(0.0, 0.1, -1.0), vec3(0.0, 0.01, -1.0), vec3(0.0, -0.08, -1.0), vec3(0.0, -0.2, -1.0));
const vec3 TOWARD[5] = vec3[](
    vec3(-0.3, -0.85, -0.15), vec3(-1.0, 0.0, 0.0), vec3(-1.0, 0.0, 0.0), vec3(-1.0, 0.0, 0.0), vec3(-1.0, 0.0, 0.0));
const vec3 BONES[5] = vec3[](
    vec3(0.045, 0.035, 0.024), vec3(0.049, 0.0295, 0.021), vec3(0.0545, 0.0345, 0.022), vec3(0.05, 0.0325, 0.0215), vec3(0.0395, 0.0235, 0.0195));
// Radians by which joints are bent in the mesh.
const vec3 BENT[5] = vec3[](vec3(0.0, 0.1, 0.12), vec3(0.2, 0.24, 0.12), vec3(0.2, 0.24, 0.12), vec3(0.2, 0.24, 0.12), vec3(0.2, 0.24, 0.12));

// Three poses, radians at each joint; w spreads the finger towards the thumb.
// Open, as if about a light that is not there yet; the index alone stretched, the others following in a falling line; ten fingers spread
// round a ball, arched, so that only their tips rest on it (solved for GRIP; HandPoseTest measures the gap).
const vec4 RESTING[5] = vec4[](
    vec4(0.05, 0.12, 0.10, 0.08), vec4(0.10, 0.24, 0.12, 0.16), vec4(0.20, 0.34, 0.16, 0.03), vec4(0.28, 0.40, 0.20, -0.09), vec4(0.26, 0.34, 0.20, -0.26));
const vec4 GRAZING[5] = vec4[](
    vec4(0.10, 0.18, 0.10, -0.10), vec4(-0.04, 0.28, 0.06, 0.05), vec4(0.36, 0.46, 0.16, 0.0), vec4(0.50, 0.52, 0.22, -0.03), vec4(0.42, 0.44, 0.20, -0.14));
const vec4 HOLDING[5] = vec4[](
    vec4(-0.3485, 0.20, 0.20, -0.04), vec4(0.4572, 0.38, 0.22, 0.32), vec4(0.3882, 0.44, 0.26, 0.10), vec4(0.3337, 0.46, 0.26, -0.15), vec4(0.3806, 0.40, 0.22, -0.46));

// Metres between the glass and the middle of a palm whose fingers hold it; how far that middle lies before the wrist.
const float GRIP = 0.028;
const float PALM = 0.075;

struct Skin {
    vec3 p;
    vec3 n;
};

struct Bones {
    vec3 hinge;
    vec3 joint1;
    vec3 joint2;
    vec3 tip;
    vec3 last; // direction of the last bone
};

vec3 about(vec3 k, float angle, vec3 v) {
    float c = cos(angle);
    return v * c + cross(k, v) * sin(angle) + k * (dot(k, v) * (1.0 - c));
}

// The finger as it lies in the mesh.
Bones bonesOf(int f) {
    Bones b;
    b.hinge = normalize(cross(ALONG[f], TOWARD[f]));
    vec3 along = normalize(ALONG[f]);
    b.joint1 = KNUCKLE[f] + about(b.hinge, BENT[f].x, along) * BONES[f].x;
    b.joint2 = b.joint1 + about(b.hinge, BENT[f].x + BENT[f].y, along) * BONES[f].y;
    b.last = about(b.hinge, BENT[f].x + BENT[f].y + BENT[f].z, along);
    b.tip = b.joint2 + b.last * BONES[f].z;
    return b;
}

// A point of the mesh in another pose. shares: how much of the turning at knuckle and joints it follows.
Skin bent(int f, Bones b, Skin s, vec3 shares, vec4 pose) {
    vec3 turn = (pose.xyz - BENT[f]) * shares;
    s.p = b.joint2 + about(b.hinge, turn.z, s.p - b.joint2);
    s.p = b.joint1 + about(b.hinge, turn.y, s.p - b.joint1);
    s.p = about(b.hinge, turn.x, s.p - KNUCKLE[f]);
    s.n = about(b.hinge, turn.x + turn.y + turn.z, s.n);
    vec3 aside = vec3(1.0, 0.0, 0.0);
    s.p = KNUCKLE[f] + about(aside, pose.w * shares.x, s.p);
    s.n = about(aside, pose.w * shares.x, s.n);
    return s;
}

// Where the middle of the index fingertip is while it grazes.
vec3 grazingTip() {
    Bones b = bonesOf(1);
    return bent(1, b, Skin(b.tip, vec3(0.0)), vec3(1.0), GRAZING[1]).p;
}
