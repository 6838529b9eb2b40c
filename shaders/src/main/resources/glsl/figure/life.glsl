#include <block/FrameBlock>
#include <block/WorldBlock>
#include <noise/hash.glsl>
#include <figure/anatomy.glsl>

// What a being is doing, as closed forms of the moment and of itself. own: seed, rank 0 at the stage .. 1 at the rim, azimuth, kind.

float chance(vec4 own, uint channel) {
    return unit(pcg(uint(own.x * 16777215.0) + pcg(channel * 977u + 13u)));
}

// 0 young .. 1 old.
float ageOf(vec4 own) {
    return chance(own, 45u);
}

// 0 not there .. 1 there: a front that climbs from the stage upward, each being a little early or late.
float hereOf(vec4 own) {
    float late = mix(own.y, chance(own, 1u), 0.22);
    return clamp((crowd.x * 1.22 - late) / 0.22, 0.0, 1.0);
}

// 0 a body .. 1 wholly blurred into the colours of twilight.
float blurOf(vec4 own) {
    return smoothstep(0.0, 1.0, clamp(crowdJoy.y * 1.5 - 0.5 * chance(own, 2u), 0.0, 1.0));
}

// Joy answers at once but never together: each overshoots in its own way.
float joyOf(vec4 own) {
    float k = clamp(crowdJoy.x * 1.35 - 0.35 * chance(own, 3u), 0.0, 1.0);
    return k * k * (3.0 - 2.0 * k) * (1.0 + 0.25 * sin(6.2831853 * k) * (1.0 - k));
}

// Laughter of the great ones: a shudder that follows each thunder, 0 .. about 1.
float laughterOf(vec4 own) {
    float sum = 0.0;
    for (int i = 0; i < 4; i++) {
        float age = thunders[i].x - 0.5 * chance(own, 4u) - 0.6 * own.y;
        if (age > 0.0 && age < 6.0) {
            float roll = 0.65 + 0.35 * cos(age * 13.0 + 6.2831853 * chance(own, 5u));
            sum += thunders[i].y * (1.0 - exp(-14.0 * age)) * exp(-1.3 * age) * roll;
        }
    }
    return sum;
}

// Slow breath, 0.2 to 0.3 Hz, −1 .. 1.
float breathOf(vec4 own) {
    float rate = 0.2 + 0.1 * chance(own, 6u);
    return sin(6.2831853 * (rate * clock.z + chance(own, 7u)));
}

// Yaw, pitch and roll of the head. Attention turns heads to what is on the stage, late and one after another; before that they look
// about. facing: direction to the focus in the being's own space.
vec3 headOf(vec4 own, vec3 facing) {
    float heed = clamp(crowd.y * 1.7 - 0.7 * chance(own, 8u), 0.0, 1.0);
    heed = heed * heed * (3.0 - 2.0 * heed);
    heed += 0.10 * sin(3.1415927 * heed) * sin(9.0 * heed);
    float t = clock.z * (0.10 + 0.06 * chance(own, 9u)) + 20.0 * chance(own, 10u);
    vec2 idle = vec2((chance(own, 11u) - 0.5) * 1.9 + 0.45 * sin(t * 2.1) + 0.2 * sin(t * 5.3 + 1.0), 0.18 * sin(t * 1.7) - 0.05);
    vec2 aim = vec2(atan(facing.x, facing.z), atan(facing.y, length(facing.xz)));
    aim += (vec2(chance(own, 12u), chance(own, 13u)) - 0.5) * vec2(0.20, 0.12) + 0.03 * vec2(sin(t * 6.1), sin(t * 4.3));
    vec2 look = mix(idle, aim, heed);
    float limit = kindOf(own) == 1 ? 0.30 : 1.05;
    float roll = 0.22 * (chance(own, 14u) - 0.5) * (kindOf(own) == 1 ? 0.4 : 1.0) + 0.05 * sin(t * 3.3);
    return vec3(clamp(look.x, -limit, limit), clamp(look.y, -0.5, 0.35), roll);
}

vec4 quaternion(vec3 axis, float angle) {
    return vec4(axis * sin(0.5 * angle), cos(0.5 * angle));
}

vec4 times(vec4 a, vec4 b) {
    return vec4(a.w * b.xyz + b.w * a.xyz + cross(a.xyz, b.xyz), a.w * b.w - dot(a.xyz, b.xyz));
}

// The head's rotation, scaled by a share.
vec4 headTurn(vec3 head, float share) {
    vec4 yaw = quaternion(vec3(0.0, 1.0, 0.0), head.x * share);
    vec4 pitch = quaternion(vec3(1.0, 0.0, 0.0), -head.y * share);
    vec4 roll = quaternion(vec3(0.0, 0.0, 1.0), head.z * share);
    return times(yaw, times(pitch, roll));
}
