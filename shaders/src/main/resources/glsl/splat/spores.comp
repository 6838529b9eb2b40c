#include <splat/splat.glsl>
#include <light/moss.glsl>

// Spores that hang in the air of a place, lit by its moss.

void main() {
    uint grain = gl_GlobalInvocationID.x;
    vec4 own = chances(grain, 0u, 4u);
    if (grain >= grains || own.w >= fireflies.w) {
        return;
    }
    vec4 more = chances(grain, 0u, 5u);
    vec3 room = sporeHigh.xyz - sporeLow.xyz;
    // Low places hold more of them; the wind carries them through the box and in again, faded at its walls.
    vec3 home = vec3(own.x, own.y * own.y, own.z) * room;
    vec3 drift = vec3(wind.x, 0.0, wind.z) * clock.w * 0.35 + vec3(0.0, 0.05 * clock.z * (more.x - 0.4), 0.0);
    vec3 share = fract((home + drift) / room);
    vec3 p = sporeLow.xyz + share * room;
    p += curl(p * 0.55, clock.z * 0.13) * 0.28 + 0.10 * sin(clock.z * (0.3 + more.xyz) + 40.0 * more.yzx);
    vec3 wall = smoothstep(vec3(0.0), vec3(0.06), share) * smoothstep(vec3(0.0), vec3(0.06), 1.0 - share);
    float turning = 0.35 + 0.65 * pow(0.5 + 0.5 * sin(clock.z * (0.5 + 1.5 * more.x) + 6.2831853 * more.y), 3.0);
    vec3 light = mossIrradiance(p, vec3(0.0)) * 1.6 + 0.12 * mossHue(p) * mossLevel(p) * mossShape.x + 0.25 * skyAmbient.rgb;
    // A beam that crosses the air shows its grains.
    light += 3.0 * airLightAt(p);
    splatDisc(p, light * (3.2e-5 * sizeOf(more.w) * turning * wall.x * wall.y * wall.z * grainShape.x), 0.0016);
}
