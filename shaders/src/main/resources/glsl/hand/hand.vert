#include <surface/vertex.glsl>
#include <hand/arm.glsl>

// Both hands. See models/dreamer/HandMesh for what a vertex carries.

layout(location = 6) out vec4 touchOut; // xyz in the hand's space, w distance to the glass in metres
layout(location = 7) out vec3 nailOut; // beyond the fingertip's middle along the last bone, across it, towards its back; metres
layout(location = 8) out vec4 jointOut; // beyond the knuckle, the middle and the last joint along the finger, and towards its back; metres

void main() {
    Instance i = instanceOf();
    float side = uv.x >= 8.0 ? -1.0 : 1.0;
    int finger = clamp(int(mod(uv.x, 8.0) + 0.5), 0, 4);
    Arm arm = armOf(side);
    vec4 pose = RESTING[finger] * (1.0 - arm.graze - arm.hold) + GRAZING[finger] * arm.graze + HOLDING[finger] * arm.hold;
    // No finger is quite still: each breathes in its own time, and trembles by itself; less when it leans on the glass.
    float own = float(finger) * 1.7 + side;
    float free = 1.0 - 0.9 * max(arm.hold, finger == 1 ? arm.graze : 0.0);
    pose.xyz += vec3(0.020, 0.024, 0.012) * (free * sin(clock.z * (0.61 + 0.07 * float(finger)) + own));
    pose.xyz += tremor(side, 3.0 * own).x * vec3(9.0, 14.0, 8.0) * (0.3 + 0.7 * free);
    Bones bones = bonesOf(finger);
    Skin skin = bent(finger, bones, Skin(position, normal), vec3(uv.y, traits.yz), pose);
    // Behind the wrist the forearm goes its own way, into the sleeve.
    float behind = max(position.z + 0.006, 0.0);
    vec3 forearm = (normalize(arm.elbow - arm.wrist) - arm.turn[2]) * (behind * smoothstep(0.0, 0.030, behind));
    vec3 positionWorld = dreamer.xyz + turnToWorld(arm.wrist + arm.turn * skin.p + forearm);
    if (dreamerState.w <= 0.0) {
        positionWorld = dreamer.xyz;
    }
    vec3 fromTip = position - bones.tip;
    nailOut = vec3(dot(fromTip, bones.last), dot(fromTip, bones.hinge), dot(fromTip, cross(bones.last, bones.hinge)));
    vec3 middle = normalize(bones.joint2 - bones.joint1);
    vec3 fromJoint = position - bones.joint1;
    jointOut = vec4(
        dot(position - KNUCKLE[finger], middle), dot(fromJoint, middle), nailOut.x + BONES[finger].z, dot(fromJoint, cross(middle, bones.hinge)));
    touchOut = vec4(position, distance(positionWorld, sphere.xyz) - sphere.w);
    emit(positionWorld, turnToWorld(arm.turn * skin.n), i);
}
