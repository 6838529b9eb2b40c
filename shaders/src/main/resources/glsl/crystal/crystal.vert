#include <block/FrameBlock>
#include <crystal/place.glsl>
#include <hand/arm.glsl>

// Two triangles that hold the sphere's outline as the lens sees it; the whole picture when the lens is at the glass.

layout(location = 0) out vec3 positionWorldOut;
layout(location = 1) flat out vec4 ballOut;
// Of each finger, right hand first: direction from the ball's centre, and how much it touches, 0 .. 1.
layout(location = 2) flat out vec4 padOut[10];
// Where a finger wakes the glass with the heart's beat, and how much.
layout(location = 12) flat out vec4 wokenOut;

void feel(vec4 ball) {
    wokenOut = vec4(0.0);
    for (int h = 0; h < 2; h++) {
        float side = h == 0 ? 1.0 : -1.0;
        Arm arm = armOf(side);
        for (int f = 0; f < 5; f++) {
            vec3 to = dreamer.xyz + turnToWorld(padOf(arm, f)) - ball.xyz;
            float away = max(length(to), 1e-3);
            float touching = dreamerState.w * smoothstep(0.016, 0.006, away - ball.w);
            padOut[5 * h + f] = vec4(to / away, touching);
            if (f == 1 && h == 0) {
                wokenOut = vec4(to / away, touching * arm.graze * smoothstep(0.0, 0.02, dreamerState.z));
            }
        }
    }
}

void main() {
    vec4 ball = crystalBall();
    ballOut = ball;
    feel(ball);
    vec2 corner = vec2(float((gl_VertexID & 1) * 2 - 1), gl_VertexID == 2 || gl_VertexID == 4 || gl_VertexID == 5 ? 1.0 : -1.0);
    corner.x = gl_VertexID == 1 || gl_VertexID == 3 || gl_VertexID == 5 ? 1.0 : -1.0;
    vec3 to = ball.xyz - eye.xyz;
    float far = max(length(to), 1e-4);
    if (ball.w <= 0.0) {
        positionWorldOut = eye.xyz;
        gl_Position = vec4(0.0, 0.0, -1.0, 1.0);
        return;
    }
    if (far < ball.w * 1.35) {
        vec4 p = worldFromClip * vec4(corner, 0.5, 1.0);
        positionWorldOut = p.xyz / p.w;
        gl_Position = vec4(corner, 0.5, 1.0);
        return;
    }
    vec3 ahead = to / far;
    vec3 right = normalize(cross(ahead, abs(ahead.y) > 0.95 ? vec3(1.0, 0.0, 0.0) : vec3(0.0, 1.0, 0.0)));
    vec3 up = cross(right, ahead);
    float grown = 1.02 * ball.w / sqrt(1.0 - ball.w * ball.w / (far * far));
    positionWorldOut = ball.xyz + (right * corner.x + up * corner.y) * grown;
    gl_Position = clipFromWorld * vec4(positionWorldOut, 1.0);
}
