#include <block/FrameBlock>
#include <block/WorldBlock>
#include <block/InstanceBlock>

// What every surface's vertex shader begins with.

layout(location = 0) in vec3 position;
layout(location = 1) in vec3 normal;
layout(location = 2) in vec2 uv;
layout(location = 3) in vec4 traits;
layout(location = 4) in uint instanceIndex;

layout(location = 0) out vec3 positionWorldOut;
layout(location = 1) out vec3 normalWorldOut;
layout(location = 2) out vec2 uvOut;
layout(location = 3) out vec4 traitsOut;
layout(location = 4) flat out vec4 ownOut;
layout(location = 5) out vec3 positionLocalOut;

// Depth drawn first with another fragment stage must meet the surface's own depth to the last bit.
invariant gl_Position;

// Where one of a model's instances stands. place: xyz metres, w scale; turn: quaternion; own: seed 0 .. 1 and three numbers of the material.
struct Instance {
    vec4 place;
    vec4 turn;
    vec4 own;
};

Instance instanceOf() {
    uint row = instanceIndex * 3u;
    return Instance(instances[row], instances[row + 1u], instances[row + 2u]);
}

vec3 rotate(vec4 q, vec3 v) {
    vec3 t = 2.0 * cross(q.xyz, v);
    return v + q.w * t + cross(q.xyz, t);
}

vec3 toWorld(Instance i, vec3 positionLocal) {
    return i.place.xyz + rotate(i.turn, positionLocal * i.place.w);
}

void emit(vec3 positionWorld, vec3 normalWorld, Instance i) {
    positionWorldOut = positionWorld;
    normalWorldOut = normalWorld;
    uvOut = uv;
    traitsOut = traits;
    ownOut = i.own;
    positionLocalOut = position;
    gl_Position = clipFromWorld * vec4(positionWorld, 1.0);
}
