#include <surface/vertex.glsl>
#include <hand/arm.glsl>
#include <wind/wind.glsl>

// Sleeves draped over the arms, and the cloak that only others see. See models/dreamer/Dreamer and CloakShape.

layout(location = 6) out vec4 threadOut; // u and v of the weave in metres, way from the fingertips, 1 inside a sleeve
layout(location = 7) out vec3 warpOut; // direction of the warp, world

struct Sheet {
    vec3 p;
    vec3 along;
};

// A point of a sleeve: round the arm from the shoulder on, wide towards the hem, its lower side hanging free and following late.
vec3 sleevePoint(Arm arm, float side, float u, float v) {
    float w = u * 1.02;
    // Along shoulder, elbow and wrist, the elbow rounded; the hem ends before the hand.
    vec3 a = mix(arm.shoulder, arm.elbow, smoothstep(0.0, 1.0, clamp(w / 0.5, 0.0, 1.0)));
    vec3 b = mix(arm.elbow, arm.wrist + arm.turn * vec3(0.0, 0.0, 0.035), clamp((w - 0.5) / 0.5, 0.0, 1.0));
    vec3 centre = mix(a, b, smoothstep(0.42, 0.58, w));
    vec3 along = normalize(mix(arm.elbow - arm.shoulder, arm.wrist - arm.elbow, smoothstep(0.40, 0.60, w)));
    vec3 across = normalize(cross(along, vec3(0.0, 1.0, 0.0)));
    vec3 up = cross(across, along);
    float angle = 6.2831853 * v;
    float top = cos(angle);
    float flare = smoothstep(0.35, 1.0, u);
    float snug = (mix(0.072, 0.050, smoothstep(0.0, 0.6, u)) + 0.030 * flare) * sqrt(smoothstep(0.0, 0.10, u));
    // The hanging half: gravity takes it, the further out the longer, breath swings it late.
    float hangs = smoothstep(0.25, -1.0, top);
    float drop = hangs * flare * (0.20 + 0.10 * flare);
    float late = breathing() * 0.010 * flare + 0.010 * sin(1.3 * clock.z - 2.4 * u - 2.0 * hangs + side) * flare;
    float k = 6.0;
    float fold = 0.010 * pow(u, 1.5) * (sin(k * angle * 0.5 + 1.1 * clock.z - 6.0 * u + side) + 0.6 * sin(11.0 * v * 3.1415927 + 9.0 * u + 2.0 * side));
    float gathered = 0.004 * sin(38.0 * u + 4.0 * sin(angle)) * smoothstep(0.65, 0.45, u) * smoothstep(0.2, 0.45, u);
    vec3 p = centre + across * (sin(angle) * (snug * (1.0 - 0.35 * hangs * flare) + fold)) + up * (top * snug + gathered + fold * 0.6);
    p += vec3(0.0, -drop, 0.0) + vec3(late * side, 0.0, late) * hangs;
    p += along * (-0.05 * hangs * flare);
    return p;
}

void main() {
    Instance i = instanceOf();
    vec3 p = position;
    vec3 n = normal;
    vec3 head = dreamer.xyz + vec3(0.0, 1.6, 0.0);
    bool seenByAnother = distance(eye.xyz, head) > 0.95;
    bool shown = dreamerState.w > 0.0;
    vec3 warp = vec3(0.0, -1.0, 0.0);
    vec4 thread;
    if (traits.z > 0.5) {
        // The cloak: breath in the shoulders, wind and a slow sway in the hem.
        shown = shown && seenByAnother;
        float hem = traits.w * traits.w;
        p += n * (0.004 * breathing() * (1.0 - traits.w));
        p.x += hem * 0.020 * sin(0.8 * clock.z + 4.0 * position.x);
        p.z += hem * 0.024 * sin(0.67 * clock.z + 3.0 * position.x + 1.0);
        vec3 blow = windAt(dreamer.xyz) * wind.y;
        vec3 local = vec3(cos(dreamer.w) * blow.x + sin(dreamer.w) * blow.z, 0.0, -sin(dreamer.w) * blow.x + cos(dreamer.w) * blow.z);
        p += local * (0.012 * hem * (0.6 + 0.4 * sin(5.0 * position.y + 2.1 * clock.z)));
        thread = vec4(1.6 - uv.y, uv.x, 1.0 + (1.4 - position.y) * 0.5, 0.0);
    } else {
        float side = traits.y > 0.5 ? -1.0 : 1.0;
        Arm arm = armOf(side);
        float u = uv.x;
        float e = 0.02;
        p = sleevePoint(arm, side, u, uv.y);
        vec3 du = sleevePoint(arm, side, u + e, uv.y) - p;
        vec3 dv = sleevePoint(arm, side, u, uv.y + e) - p;
        n = normalize(cross(dv, du)) * (traits.w > 0.5 ? -1.0 : 1.0);
        n = dot(n, n) > 0.5 ? n : vec3(0.0, 1.0, 0.0);
        // The lining lies within the cloth's own thickness.
        p += traits.w > 0.5 ? n * 0.004 : vec3(0.0);
        warp = normalize(du);
        thread = vec4(u * 0.62, uv.y * 0.55, 0.35 + (1.0 - u) * 0.7, traits.w);
    }
    vec3 positionWorld = dreamer.xyz + turnToWorld(p);
    if (!shown) {
        positionWorld = dreamer.xyz;
    }
    threadOut = thread;
    warpOut = turnToWorld(warp);
    emit(positionWorld, turnToWorld(n), i);
}
