#include <surface/fragment.glsl>
#include <figure/life.glsl>
#include <figure/galaxy.glsl>

// A being's body: dusk, cracked by embers; eyes that are galaxies.

layout(location = 6) flat in vec4 headTurnWorld;

vec3 turned3(vec4 q, vec3 v) {
    vec3 t = 2.0 * cross(q.xyz, v);
    return v + q.w * t + cross(q.xyz, t);
}

// Glow of hot stone: dull red through orange to yellow-white.
vec3 emberHue(float heat) {
    return vec3(1.0, 0.30, 0.05) * heat + vec3(0.55, 0.34, 0.16) * heat * heat * heat;
}

// Blink: the lids meet for a sixth of a second every few seconds.
float blink() {
    float period = 3.0 + 4.0 * chance(own, 30u);
    float n = floor(clock.z / period + chance(own, 31u));
    float phase = fract(clock.z / period + chance(own, 31u)) * period - 0.3 - unit(pcg(uint(int(n)) + 77u));
    return exp(-phase * phase / 0.006);
}

// Depth in front of which an eye is seen: fills the substance when this pixel is eye and tells how open it is.
float eyeHere(vec3 rayLocal, inout Substance s) {
    int kind = kindOf(own);
    vec4 ball = EYE[kind];
    float side = positionLocal.x < 0.0 ? -1.0 : 1.0;
    vec3 centre = vec3(ball.x * side, ball.yz);
    // Far away eyes are drawn a little larger, or they are lost between pixels.
    float far = distance(eye.xyz, positionWorld) / lens.x;
    float radius = ball.w * (1.0 + 0.7 * smoothstep(0.004, 0.03, far));
    vec3 from = positionLocal - centre;
    float b = dot(from, rayLocal);
    float inside = b * b - dot(from, from) + radius * radius;
    if (inside <= 0.0 || abs(b) > 3.5 * radius) {
        return 0.0;
    }
    vec3 n = (from + rayLocal * (-b - sqrt(inside))) / radius;
    vec2 look = EYE_LOOK[kind] * vec2(side, 1.0);
    vec3 ahead = vec3(sin(look.x), 0.0, cos(look.x));
    float leaning = side * sin(look.y);
    vec3 up = vec3(-leaning * ahead.z, cos(look.y), leaning * ahead.x);
    float apart = mix(LIDS.y, LIDS.z, blink());
    vec3 c = n - ahead * LIDS.x;
    float open = LIDS.z - max(length(c - up * apart), length(c + up * apart));
    float edge = max(fwidth(open), 0.015);
    float shown = smoothstep(0.0, edge * 1.5, open);
    // The lid has an edge of its own, wet and a little lighter.
    float rim = exp(-pow((open + 0.05) / 0.035, 2.0)) * smoothstep(0.0, 0.2, dot(n, ahead));
    s.emission += (skyAmbient.rgb * 0.25 + vec3(0.010, 0.009, 0.014)) * rim;
    s.roughness = mix(s.roughness, 0.2, rim);
    if (dot(n, ahead) < 0.0 || shown <= 0.0) {
        return 0.0;
    }
    // Into the glass: the disc lies through the ball's centre, tipped; star layers before and behind it.
    vec3 into = refract(rayLocal, n, 0.72);
    vec3 across = normalize(cross(up, ahead));
    vec3 pole = normalize(ahead + 0.55 * up + 0.25 * across * (chance(own, 32u) - 0.5));
    vec3 ex = normalize(cross(up, pole));
    vec3 ey = cross(pole, ex);
    float t = -dot(n, pole) / min(dot(into, pole), -0.05);
    vec3 q = n + into * clamp(t, 0.0, 2.2);
    vec3 near = n + into * 0.25;
    vec3 deep = n + into * 1.7;
    vec3 light = galaxy(vec2(dot(q, ex), dot(q, ey)), vec2(dot(near, ex), dot(near, ey)), vec2(dot(deep, ex), dot(deep, ey)), own.x);
    // The lids shade the ball's upper edge; the wet rim catches light.
    float shaded = smoothstep(0.0, 0.34, open) * (1.0 - 0.35 * smoothstep(0.1, 0.7, dot(c, up)));
    s.albedo = mix(s.albedo * 0.3, vec3(0.002, 0.002, 0.004), shown);
    s.normal = normalize(mix(s.normal, turned3(headTurnWorld, n), shown));
    s.roughness = mix(s.roughness, 0.07, shown);
    // The wet ball mirrors the bright band of the sky as one small light.
    vec3 mirrored = reflect(-toEye(), turned3(headTurnWorld, n));
    float spot = smoothstep(0.90, 0.97, dot(mirrored, normalize(keyDirection.xyz + vec3(0.0, 0.35, 0.0))));
    s.emission = mix(s.emission, light * (1.25 * shaded) + vec3(1.0, 0.88, 0.80) * (0.7 * spot), shown);
    s.occlusion = mix(s.occlusion, 1.0, shown);
    return shown;
}

void main() {
    float here = hereOf(own);
    float blur = blurOf(own);
    int kind = kindOf(own);
    // Appearing and blurring are thresholds on a noise in the skin: grains first, then cloth, then whole. What sits on the stone blurs last.
    float grain = 0.62 * valueNoise(positionLocal * 7.0 + 31.0 * own.x) + 0.38 * valueNoise(positionLocal * 29.0);
    float kept = here * 1.25 - 0.1 - blur * 1.35 + (1.0 - here) * 0.15 * (0.5 - positionLocal.y)
        + blur * 0.75 * smoothstep(1.1, 0.1, positionLocal.y);
    if (grain > kept + 0.02) {
        discard;
    }
    float edge = here < 1.0 ? exp(-(kept - grain) * 38.0) : 0.0;

    vec3 normal = normalize(normalWorld);
    float footprint = length(fwidth(positionLocal));
    // What is worn and what is bare: the draped ones from the collar down, the great ones' pelt between shoulder and shoulder.
    float worn = kind == 2 ? smoothstep(0.74, 0.60, abs(positionLocal.x)) * smoothstep(0.42, 0.22, positionLocal.z)
        : max(smoothstep(1.07, 1.02, positionLocal.y) * smoothstep(0.42, 0.34, abs(positionLocal.x)), smoothstep(0.44, 0.40, positionLocal.y));
    // Grain of what light rakes over: long hair, thread that falls with the folds, pores.
    vec3 grained = kind == 2 ? mix(vec3(26.0), vec3(38.0, 6.0, 38.0), worn) : mix(vec3(150.0, 190.0, 150.0), vec3(70.0, 9.0, 70.0), worn);
    vec2 strands = vec2(valueNoise(positionLocal * grained), valueNoise(positionLocal * grained + 7.3)) - 0.5;
    float close = 0.012 / (0.012 + footprint * footprint * grained.x * grained.x * 0.012);
    vec3 beside = vec3(normal.z, 0.0, -normal.x);
    float rough = (kind == 2 ? 0.75 : mix(0.10, 0.30, worn)) * close;
    normal = normalize(normal + rough * (beside * strands.x + vec3(0.0, 0.6, 0.0) * strands.y));
    // Bodies of dusk: night below, the last violet and rose of the sky at the shoulders.
    float high = smoothstep(-0.1, kind == 2 ? 1.3 : 1.55, positionLocal.y);
    vec3 skin = kind == 2 ? mix(vec3(0.036, 0.032, 0.046), vec3(0.074, 0.058, 0.072), high)
        : kind == 1 ? mix(vec3(0.020, 0.028, 0.056), vec3(0.070, 0.078, 0.120), high)
        : mix(vec3(0.020, 0.016, 0.040), vec3(0.080, 0.060, 0.088), high);
    // No two of an age: some pale, some nearly night.
    skin *= 0.50 + 0.60 * chance(own, 62u);
    skin = mix(skin, skin * vec3(0.72, 0.66, 0.80), worn);
    float mottled = fbm(positionLocal * vec3(6.0, 3.0, 6.0) + 11.0 * own.x, 2);
    skin *= (0.75 + 0.5 * mottled) * (1.0 + mix(0.35, 0.8, worn) * strands.x * close);
    // Dusk clings to the edges of a body: a breath of the sky's own colour where the skin turns away, most towards the sunset.
    float turnedAway = pow(1.0 - clamp(dot(normal, toEye()), 0.0, 1.0), 3.0);
    float sunward = 0.20 + 0.80 * clamp(0.35 + dot(normal, keyDirection.xyz), 0.0, 1.0);
    vec3 dusk = (skyAmbient.rgb * vec3(1.0, 0.85, 1.15) + 0.8 * keyColour.rgb) * (0.26 * turnedAway * sunward * traits.x);
    // What they wait for lights them before it comes: a pale breath from where the aisle meets the stage, gone when the sphere is there.
    vec3 fromStage = normalize(stageShape.xyz + vec3(0.0, 8.0, -8.0) - positionWorld);
    float faced = clamp(dot(normal, fromStage), 0.0, 1.0);
    dusk += (skin + 0.012) * vec3(0.84, 0.80, 1.0) * (1.7 * faced * sqrt(faced) * traits.x * traits.x * crowd.y * (1.0 - clamp(sphereState.x, 0.0, 1.0)));

    // Embers show where the body is most alive: in cracks of bare skin, thick and thin like a river seen from high up.
    float coarse = kind == 2 ? 5.0 : 8.5;
    float river = fbm(positionLocal * coarse + 0.7 * mottled + 40.0 * own.x, 2);
    float line = abs(river - 0.5);
    float width = 0.007 + 0.022 * smoothstep(0.45, 0.80, mottled) + 0.30 * footprint * coarse;
    float crack = exp(-line * line / (width * width)) * (1.0 - worn) * min(1.0, 0.03 / width);
    float alive = smoothstep(0.50, 0.72, valueNoise(positionLocal * 1.9 + vec3(0.0, -0.05 * clock.z, 9.0 * own.x)));
    float part = kind == 2 ? 0.7
        : kind == 0 ? 0.6 * smoothstep(1.34, 1.16, positionLocal.y)
        : 0.08;
    float thunder = laughterOf(own);
    float stoked = 0.55 + 0.25 * breathOf(own) + (kind == 2 ? 2.6 : 0.5) * thunder + 0.8 * joyOf(own);
    float heat = (kind == 2 ? 0.40 : 0.85) * crack * alive * part * stoked * crowd.z * (0.012 / (0.012 + footprint));
    // Harp beings carry light in their ribs and crest instead: cold and thin.
    vec3 glow = kind == 1
        ? vec3(0.34, 0.44, 0.80) * (0.3 * heat)
        : emberHue(min(heat, 2.4)) * (kind == 2 ? 0.55 : 0.7);

    // Down on the skin: lamps behind a body draw its edge, and soak a little way in where it is slender.
    vec3 v = toEye();
    vec3 to = flood.xyz + vec3(0.0, 1.2, 0.0) - positionWorld;
    float away = max(length(to), 1e-3);
    vec3 edgeLight = vec3(0.0);
    float downy = pow(1.0 - clamp(dot(normal, v), 0.0, 1.0), 3.2);
    float come = 1.0 - smoothstep(flood.w - 1.4, flood.w + 0.6, away);
    edgeLight += floodColour.rgb * (floodColour.w * come * 1.8 / (1.0 + away * away * 0.006)) * (0.25 + 0.75 * clamp(dot(normal, to / away) + 0.55, 0.0, 1.0));
    vec3 toSphere = sphere.xyz - positionWorld;
    float far = max(length(toSphere), 1e-3);
    if (far < sphereLight.w && sphereState.x > 0.0) {
        edgeLight += 0.25 * sphereLight.rgb * falloff(far, sphere.w, sphereLight.w) * clamp(dot(normal, toSphere / far) + 0.45, 0.0, 1.0);
    }
    dusk += edgeLight * downy * (kind == 2 ? 0.45 : 0.28) * (0.3 + 0.7 * traits.x);

    // Its own wings of fire, or its strings, light neck, cheek and arm from behind.
    if (kind < 2 && footprint < 0.03) {
        vec3 aside = vec3(cos(own.z), 0.0, sin(own.z));
        vec3 ahead = vec3(-sin(own.z), 0.0, cos(own.z));
        float kindled = kind == 0 ? smoothstep(0.45, 1.0, here) * crowd.z : 0.5 + 0.5 * crowd.z;
        vec3 lamp = kind == 0 ? vec3(1.0, 0.30, 0.07) * (0.25 + 0.75 * pow(chance(own, 60u), 3.0)) : vec3(0.30, 0.40, 0.80) * 0.35;
        for (int side = -1; side <= 1; side += 2) {
            vec3 from = vec3(0.50 * float(side), 1.42, -0.34) - positionLocal;
            float d2 = dot(from, from);
            vec3 l = (aside * from.x + vec3(0.0, from.y, 0.0) + ahead * from.z) * inversesqrt(d2);
            float facing = clamp(dot(normal, l), 0.0, 1.0);
            dusk += lamp * (kindled * facing * (0.25 + 0.75 * traits.x) / (0.25 + d2)) * (0.30 * skin * (0.4 + 0.6 * downy) + 0.020 * downy);
        }
    }

    Substance s;
    s.albedo = skin * (1.0 - 0.5 * crack * part);
    s.roughness = kind == 2 ? 0.72 : mix(0.42, 0.66, worn);
    s.normal = normal;
    s.occlusion = traits.x;
    s.emission = glow + dusk + vec3(0.34, 0.50, 0.95) * (0.30 * edge);
    s.metal = 0.0;
    s.translucency = vec3(0.0);
    if (traits.y > 0.5) {
        vec3 ray = turned3(vec4(-headTurnWorld.xyz, headTurnWorld.w), -toEye());
        eyeHere(ray, s);
    }
    radiance = vec4(lit(s), 1.0);
}
