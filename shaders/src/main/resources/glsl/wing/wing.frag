#include <surface/fragment.glsl>
#include <figure/life.glsl>
#include <air/air.glsl>

// Feathers that burn: a dark vane, a shaft and an edge of fire, hot at the root and out at the tip, laid over what is behind; motes that gather into a being; the smear of twilight it blurs into.

layout(location = 6) flat in vec4 state;
layout(location = 7) in vec3 pattern;
layout(location = 8) in vec3 soaked; // light from behind that comes through the vane

// Colour of flame: pale gold at its hottest, through orange to a red that is almost violet.
vec3 flameHue(float heat) {
    vec3 cool = mix(vec3(0.34, 0.03, 0.16), vec3(1.0, 0.17, 0.015), smoothstep(0.10, 0.46, heat));
    return mix(cool, vec3(1.0, 0.52, 0.16), smoothstep(0.40, 0.90, heat)) * (heat * heat * (0.55 + 0.75 * heat));
}

// Light of one feather, and in w how much it hides.
vec4 feather() {
    float u = uv.x;
    bool sheet = pattern.y <= 0.0005;
    bool arm = pattern.z > 0.9;
    float at = pattern.x;
    // Across one feather −1 .. 1; a sheet is combed into fourteen.
    float v = sheet ? fract(at * 14.0) * 2.0 - 1.0 : uv.y * 2.0 - 1.0;
    float feathered = sheet ? floor(at * 14.0) : floor(at * 97.0 + 31.0 * pattern.z);
    float seed = fract(own.x * 13.7 + feathered * 0.618034);
    float t = clock.z;
    if (arm) {
        // The edge of the arm: a smooth dark limb, a line of heat under its upper side.
        float glow = exp(-pow((u - 0.55) / 0.22, 2.0)) * (0.4 + 0.6 * valueNoise(vec3(at * 9.0 - 0.5 * t, 3.0, own.x * 50.0)));
        return vec4(flameHue(0.80 * glow), 0.9);
    }
    bool covert = pattern.z > 0.2;
    float pixel = fwidth(v) + 1e-4;
    float barb = u * 26.0 - abs(v) * 3.2;
    // The vane: round at the tip, split where barbs let go of each other, flame licking along them outward.
    float split = valueNoise(vec3(barb * 0.55, feathered * 5.3, own.x * 40.0));
    float lick = valueNoise(vec3(barb * 0.30 - t * 1.6, v * 1.7 + 0.3 * t, feathered * 3.7 + own.x * 9.0));
    float end = smoothstep(0.72, 1.0, u);
    float width = (1.0 - end * end) - (0.04 + 0.30 * u) * smoothstep(0.55, 0.85, split) - 0.26 * u * smoothstep(0.5, 0.9, lick);
    // A sheet stands for feathers that overlap: it parts only towards their tips.
    width += sheet ? 0.75 * (1.0 - smoothstep(0.30, 0.85, u)) : 0.0;
    float room = width - abs(v);
    float vane = smoothstep(0.0, max(0.10, 1.5 * pixel), room) * smoothstep(0.0, 0.04, u);
    // Heat: most at the root and the shaft, a burning hem where the vane is being eaten.
    float fuel = 0.55 + 0.65 * fract(seed * 57.3);
    // In joy, and where a whole wing is one sheet, fire runs far out along the feather.
    float root = pow(1.0 - u, covert ? 1.8 : mix(sheet ? 2.2 : 3.4, 1.5, clamp(state.z, 0.0, 1.0)));
    float shaft = exp(-v * v / (0.0035 + pixel * pixel)) * (1.0 - 0.85 * u) * min(1.0, 0.06 / pixel);
    float hem = exp(-max(room, 0.0) / (0.13 + 0.5 * pixel)) * (0.20 + 0.80 * lick) * (1.0 - 0.55 * u);
    float fine = 0.72 + 0.28 * sin(6.2831853 * barb) * (1.0 - smoothstep(0.10, 0.35, fwidth(barb)));
    float heat = root * (0.58 + 0.30 * lick) * fine + 0.55 * shaft + 0.42 * hem * (0.35 + 0.65 * fuel) + 0.10 * (1.0 - u) * fine;
    heat *= mix(1.0, 0.8, float(covert)) * (0.65 + 0.35 * fuel);
    return vec4(flameHue(clamp(heat, 0.0, 1.0)) * vane, vane * max((0.76 - 0.52 * u) * (0.55 + 0.45 * fine), 0.7 * shaft));
}

vec3 motes(float here, uint count) {
    // Specks of light that close in on the body from all sides and go out as it stands.
    vec3 light = vec3(0.0);
    vec2 p = uv * 2.0 - 1.0;
    float gone = 1.0 - here;
    float pixel = 2.0 * length(fwidth(uv));
    for (uint k = 0u; k < count; k++) {
        vec3 h = hash3(uvec3(uint(own.x * 65535.0), k, uint(traits.x * 64.0)));
        float angle = 6.2831853 * h.x + (1.5 + 2.0 * h.y) * gone * 1.6;
        float reach = (0.10 + 0.85 * gone) * (0.25 + 0.75 * h.z);
        vec2 off = p - vec2(cos(angle), sin(angle) * 0.9) * reach;
        float size = 0.012 + 0.022 * h.y * h.y + 0.5 * pixel;
        float bright = (0.25 + 2.2 * pow(h.z, 5.0)) * (0.022 / size);
        light += mix(vec3(0.45, 0.62, 1.0), vec3(1.0, 0.78, 0.45), step(0.7, h.y)) * bright * exp(-dot(off, off) / (size * size));
    }
    return light * smoothstep(0.0, 0.15, here) * smoothstep(0.0, 0.35, gone) * 1.6;
}

vec3 twilight(float blur, int octaves) {
    vec2 p = uv * 2.0 - 1.0;
    p *= vec2(1.0 + 0.25 * sin(3.0 * p.y + 5.0 * own.x), 1.0);
    float soft = exp(-dot(p, p) * 3.4) * smoothstep(1.0, 0.75, max(abs(p.x), abs(p.y)));
    float n = fbm(vec3(p * 1.6 + own.x * 30.0, clock.z * 0.12), octaves);
    float which = fract(own.x * 5.3 + 0.37 * traits.x);
    vec3 rose = vec3(0.52, 0.20, 0.26);
    vec3 indigo = vec3(0.10, 0.14, 0.46);
    vec3 amber = vec3(0.66, 0.34, 0.12);
    vec3 sea = vec3(0.08, 0.36, 0.38);
    vec3 hue = which < 0.34 ? rose : which < 0.66 ? indigo : which < 0.84 ? amber : sea;
    float amount = smoothstep(0.0, 0.3, blur) * (1.0 - smoothstep(0.72, 1.0, blur) * 0.85);
    return hue * (soft * (0.25 + 1.1 * n * n) * amount * 0.16);
}

void main() {
    float here = state.x;
    float blur = state.y;
    float joy = state.z;
    vec3 light;
    float hides = 0.0;
    // A loop with nothing to do is left; a branch not taken would still be walked.
    bool card = state.w > 0.5;
    uint motesHere = card && here < 1.0 ? 9u : 0u;
    int octaves = card && blur > 0.0 ? 3 : 0;
    if (card) {
        light = here < 1.0 ? motes(here, motesHere) : vec3(0.0);
        if (blur > 0.0) {
            light += twilight(blur, octaves);
        }
    } else {
        // Few burn bright, most smoulder, the old hardly glow; joy fans all of them and makes none like its neighbour.
        float rank = chance(own, 60u);
        float bright = mix(0.17, 1.0, rank * rank * rank) * mix(1.15, 0.55, ageOf(own)) * (1.0 + 0.45 * joy);
        float kindled = smoothstep(0.45, 1.0, here) * (1.0 - smoothstep(0.0, 0.7, blur));
        vec4 f = feather();
        // One fire in ten burns cold, one in five gold.
        float which = chance(own, 61u);
        float luma = dot(f.rgb, vec3(0.45, 0.45, 0.1));
        vec3 fire = which < 0.10 ? vec3(0.22, 0.36, 1.0) * luma : which > 0.80 ? mix(f.rgb, vec3(1.15, 0.80, 0.36) * luma, 0.7) : f.rgb;
        light = fire * (bright * kindled * crowd.z * 1.7 * (1.0 + 0.8 * laughterOf(own)));
        hides = f.a * kindled;
        light += soaked * hides * (0.4 + 0.6 * uv.x);
    }
    float through = airTo(gl_FragCoord.xy * viewport.zw, positionWorld).a;
    radiance = vec4(light * through, hides * through);
}
