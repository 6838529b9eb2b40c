#include <surface/fragment.glsl>
#include <figure/life.glsl>
#include <air/air.glsl>

// Fire in the shape of feathers, added to what is behind; motes that gather into a being; the smear of twilight it blurs into.

layout(location = 6) flat in vec4 state;
layout(location = 7) in vec2 pattern;

// Colour of flame: pale gold at its hottest, through orange to a red that is almost violet.
vec3 flameHue(float heat) {
    vec3 cool = mix(vec3(0.42, 0.03, 0.09), vec3(1.0, 0.17, 0.015), smoothstep(0.05, 0.40, heat));
    return mix(cool, vec3(1.0, 0.50, 0.13), smoothstep(0.35, 0.95, heat)) * heat * heat;
}

vec3 feather() {
    float u = uv.x;
    bool sheet = pattern.y <= 0.001;
    float at = pattern.x;
    // Across one feather −1 .. 1; a sheet is combed into fifteen.
    float v = sheet ? fract(at * 15.0) * 2.0 - 1.0 : uv.y * 2.0 - 1.0;
    float feathered = sheet ? floor(at * 15.0) : floor(at * 97.0);
    float seed = fract(own.x * 13.7 + feathered * 0.618034);
    float t = clock.z;
    // Flame runs to the tip: noise carried along u, stretched, twice, at two speeds; the feather itself bends with it.
    float licked = v + 0.30 * u * sin(7.0 * u - 4.1 * t + 17.0 * seed);
    float broad = valueNoise(vec3(u * 3.4 - t * 1.15, licked * 1.3 + 9.0 * seed, feathered * 3.7 + 0.4 * t));
    float fine = valueNoise(vec3(u * 9.0 - t * 2.3, licked * 3.1 + 5.0 * seed, feathered * 7.1 - 0.7 * t));
    float tongue = 0.62 * broad + 0.38 * fine;
    float edge = 1.0 - abs(licked);
    // Eaten away towards edge and tip, each feather as far as its own fuel lasts.
    float fuel = 0.62 + 0.5 * fract(seed * 31.7);
    float eaten = 0.16 + 0.72 * u * u / fuel + 0.42 * (1.0 - edge);
    float body = smoothstep(eaten - 0.06, eaten + 0.34, tongue);
    float shaft = exp(-v * v * 34.0) * (1.0 - u) * (1.0 - u);
    float heat = body * (0.95 - 0.62 * u) * (0.35 + 0.85 * tongue) + 0.30 * shaft;
    heat *= smoothstep(0.0, 0.05, u);
    // Feather by feather some are almost out.
    heat *= 0.45 + 0.75 * fract(seed * 57.3);
    return flameHue(clamp(heat, 0.0, 1.0));
}

vec3 motes(float here) {
    // Specks of light that close in on the body from all sides and go out as it stands.
    vec3 light = vec3(0.0);
    vec2 p = uv * 2.0 - 1.0;
    float gone = 1.0 - here;
    float pixel = 2.0 * length(fwidth(uv));
    for (uint k = 0u; k < 9u; k++) {
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

vec3 twilight(float blur) {
    vec2 p = uv * 2.0 - 1.0;
    p *= vec2(1.0 + 0.25 * sin(3.0 * p.y + 5.0 * own.x), 1.0);
    float soft = exp(-dot(p, p) * 3.4) * smoothstep(1.0, 0.75, max(abs(p.x), abs(p.y)));
    float n = fbm(vec3(p * 1.6 + own.x * 30.0, clock.z * 0.12), 3);
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
    if (state.w > 0.5) {
        light = vec3(0.0);
        if (here < 1.0) {
            light += motes(here);
        }
        if (blur > 0.0) {
            light += twilight(blur);
        }
    } else {
        // Few burn bright, most smoulder; wings kindle after the body stands.
        float rank = chance(own, 60u);
        float bright = mix(0.22, 1.0, rank * rank * rank) + 0.5 * joy;
        float kindled = smoothstep(0.45, 1.0, here) * (1.0 - smoothstep(0.0, 0.7, blur));
        light = feather() * (bright * kindled * crowd.z * 1.7 * (1.0 + 0.8 * laughterOf(own)));
    }
    float through = airTo(gl_FragCoord.xy * viewport.zw, positionWorld).a;
    radiance = vec4(light * through, 0.0);
}
