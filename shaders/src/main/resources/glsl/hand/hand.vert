#include <surface/vertex.glsl>
#include <hand/arm.glsl>

// Both hands. See models/dreamer/HandMesh for how a vertex holds two poses.

layout(location = 6) out vec4 touchOut; // xyz in the hand's space, w distance to the glass in metres

vec3 octahedral(vec2 packed2) {
    vec2 e = packed2 * 2.0 - 1.0;
    vec3 n = vec3(e, 1.0 - abs(e.x) - abs(e.y));
    if (n.z < 0.0) {
        n.xy = (1.0 - abs(n.yx)) * vec2(n.x < 0.0 ? -1.0 : 1.0, n.y < 0.0 ? -1.0 : 1.0);
    }
    return normalize(n);
}

void main() {
    Instance i = instanceOf();
    bool left = uv.y >= 8192.0;
    float side = left ? -1.0 : 1.0;
    float a = floor(uv.x / 4096.0);
    vec3 way = vec3(a, uv.x - 4096.0 * a, left ? uv.y - 8192.0 : uv.y) / 4095.0 * 0.2 - 0.1;
    Arm arm = armOf(side);
    // Fingers open before the arm arrives, and settle after it.
    float open = smoothstep(0.1, 0.95, arm.reach + 0.06 * sin(6.2831853 * arm.reach) * (1.0 - traits.w));
    float resting = 1.0 - open;
    vec3 p = position + vec3(side, 1.0, 1.0) * way * resting;
    vec3 n = normalize(mix(normal, octahedral(traits.yz), resting));
    // Fingertips tremble more than the wrist, each finger by itself.
    p += tremor(side, 3.0 * floor(position.y * 55.0)) * (1.6 * (1.0 - smoothstep(0.1, 0.5, traits.w)));
    vec3 inSpace = arm.wrist + arm.turn * p;
    vec3 positionWorld = dreamer.xyz + turnToWorld(inSpace);
    if (dreamerState.w <= 0.0) {
        positionWorld = dreamer.xyz;
    }
    touchOut = vec4(position, distance(positionWorld, sphere.xyz) - sphere.w);
    emit(positionWorld, turnToWorld(arm.turn * n), i);
}
