#include <surface/vertex.glsl>
#include <hand/arm.glsl>
#include <wind/wind.glsl>

// Sleeves draped over the arms, and the cloak that only others see. See models/dreamer/Dreamer and CloakShape.

layout(location = 6) out vec4 threadOut; // u and v of the weave in metres, way from the fingertips, 1 inside a sleeve
layout(location = 7) out vec4 warpOut; // direction of the warp, world; w how open to light the fold is, 0 .. 1

struct Sheet {
    vec3 p;
    vec3 along;
};

// Share of a sleeve's length that is rolled into its hem (models/dreamer/Dreamer), and half the roll's thickness in metres.
const float HEM = 0.02;
const float ROLL = 0.0042;

// Folds of heavy cloth: broad ridges, sharp valleys, about −0.9 in a valley .. 1 on a ridge. They run along the arm and wander round it.
float folds(float angle, float u, float side) {
    float run = 3.0 * angle + 1.4 * sin(angle + side) + 0.25 * sin(0.7 * clock.z - 3.0 * u);
    float ripple = sin(run + 4.2 * u + side) + 0.55 * sin(2.3 * run - 5.0 * u + 1.0 + 2.0 * side);
    return 1.25 * sqrt(ripple * ripple + 0.05) - 0.95;
}

// Slack that gathers across the arm: in the bend of the elbow, and where the sleeve has slid back before the wrist.
float slackAt(float angle, float u, float side) {
    float elbow = smoothstep(0.68, 0.52, u) * smoothstep(0.26, 0.42, u);
    float cuff = smoothstep(0.62, 0.80, u) * smoothstep(0.99, 0.90, u);
    float ring = sin(46.0 * u + 3.0 * sin(angle + side) + 1.3 * sin(2.0 * angle - side));
    return 0.0055 * elbow * ring + 0.0048 * cuff * (1.0 - 1.6 * sqrt(ring * ring + 0.06)) * (0.5 + 0.5 * sin(1.5 * angle + 2.0 + side));
}

// A point of a sleeve: round the arm from the shoulder on, wide towards the hem like a bell, its lower side hanging free and following
// late; w says how open the fold there is to light.
// Others see the wrist: for them the sleeve slips from a raised arm and hangs less. seen: 0 by the dreamer .. 1 by another.
vec4 sleevePoint(Arm arm, float side, float u, float v, float seen) {
    float w = u * 1.02;
    float angle = 6.2831853 * v;
    float top = cos(angle);
    float hangs = smoothstep(0.35, -1.0, top);
    // Along shoulder, elbow and wrist, the elbow rounded; the hem ends before the wrist, shortest on top, and is never straight.
    float slipped = smoothstep(0.14, 0.26, arm.wrist.y - arm.elbow.y);
    float short_ = 0.048 + 0.012 * sin(2.0 * angle + side) + 0.008 * sin(5.0 * angle + 0.6 * clock.z) - 0.035 * hangs + 0.045 * seen * slipped;
    vec3 a = mix(arm.shoulder, arm.elbow, smoothstep(0.0, 1.0, clamp(w / 0.5, 0.0, 1.0)));
    vec3 b = mix(arm.elbow, arm.wrist + arm.turn * vec3(0.0, 0.0, short_), clamp((w - 0.5) / 0.5, 0.0, 1.0));
    vec3 centre = mix(a, b, smoothstep(0.42, 0.58, w));
    vec3 along = normalize(mix(arm.elbow - arm.shoulder, arm.wrist - arm.elbow, smoothstep(0.40, 0.60, w)));
    // The last of it turns with the hand that it hangs from.
    along = normalize(along - arm.turn[2] * (0.6 * smoothstep(0.80, 1.0, u)));
    vec3 across = normalize(cross(along, vec3(0.0, 1.0, 0.0)));
    vec3 up = cross(across, along);
    float flare = smoothstep(0.40, 1.0, u);
    float snug = (mix(0.076, 0.052, smoothstep(0.0, 0.6, u)) + 0.010 * flare + 0.016 * flare * flare) * sqrt(smoothstep(0.0, 0.10, u));
    // The hanging half: gravity takes it, the further out the longer, breath swings it late.
    float drop = hangs * (0.13 * flare + 0.15 * flare * flare) * (1.0 - 0.25 * seen);
    float late = breathing() * 0.010 * flare + 0.010 * sin(1.3 * clock.z - 2.4 * u - 2.0 * hangs + side) * flare;
    float fold = folds(angle, u, side);
    float deep = (0.0035 + 0.0135 * flare) * (0.45 + 0.75 * hangs) * smoothstep(0.06, 0.3, u);
    float slack = slackAt(angle, u, side);
    float out_ = snug + deep * fold + slack;
    vec3 p = centre + across * (sin(angle) * out_ * (1.0 - 0.42 * hangs * flare)) + up * (top * out_);
    p += vec3(0.0, -drop, 0.0) + vec3(late * side, 0.0, late) * hangs;
    p += along * (-0.035 * hangs * flare);
    float open = clamp(0.55 + 0.5 * fold + 40.0 * slack, 0.12, 1.0);
    return vec4(p, mix(1.0, open, smoothstep(0.1, 0.4, u)));
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
    float open = 1.0;
    if (traits.z > 0.5) {
        // The cloak: breath in the shoulders, wind and a slow sway in the hem.
        shown = shown && seenByAnother;
        float hem = traits.w * traits.w;
        p += n * (0.004 * breathing() * (1.0 - traits.w) * (1.0 - traits.y));
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
        float e = 0.012;
        float seen = seenByAnother ? 1.0 : 0.0;
        vec4 here = sleevePoint(arm, side, u, uv.y, seen);
        p = here.xyz;
        open = here.w;
        vec3 du = sleevePoint(arm, side, u + e, uv.y, seen).xyz - p;
        vec3 dv = sleevePoint(arm, side, u, uv.y + e, seen).xyz - p;
        n = normalize(cross(dv, du)) * (traits.w > 0.5 ? -1.0 : 1.0);
        n = dot(n, n) > 0.5 ? n : vec3(0.0, 1.0, 0.0);
        // Outside and lining lie a cloth's thickness apart; at the hem they part round a roll and meet in its lip.
        float turned = clamp((u - 1.0 + HEM) / HEM, 0.0, 1.0);
        float bulge = turned > 0.0 ? sqrt(max(0.0, 1.0 - pow(2.0 * turned - 1.0, 2.0))) : 0.0;
        float half_ = turned > 0.5 ? ROLL * bulge : mix(0.002, ROLL, turned > 0.0 ? bulge : 0.0);
        p += n * half_;
        vec3 lip = normalize(du);
        n = normalize(n + lip * (1.6 * (2.0 * turned - 1.0) * step(0.001, turned)));
        warp = normalize(du);
        thread = vec4(u * 0.62, uv.y * 0.55, 0.35 + (1.0 - u) * 0.7, traits.w);
    }
    vec3 positionWorld = dreamer.xyz + turnToWorld(p);
    if (!shown) {
        positionWorld = dreamer.xyz;
    }
    threadOut = thread;
    warpOut = vec4(turnToWorld(warp), open);
    emit(positionWorld, turnToWorld(n), i);
}
