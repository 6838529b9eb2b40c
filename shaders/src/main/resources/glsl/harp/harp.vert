#include <figure/posture.glsl>

// Strings of light. Each is a ribbon turned to the lens, never thinner than most of a pixel; it swings when it is plucked.

layout(location = 6) out vec3 soundOut; // loudness, share of its width that is real, here

// Loudness and swing of one string: a pluck every few seconds, at its own moments, dying away. Returns age of the pluck and strength.
vec2 pluck(vec4 own, float string) {
    float which = floor(string * 13.0) + 13.0 * traits.z;
    float period = 2.6 + 3.4 * unit(pcg(uint(own.x * 65535.0) + uint(which) * 131u));
    float turns = clock.z / period + unit(pcg(uint(own.x * 65535.0) + uint(which) * 57u + 9u));
    float n = floor(turns);
    float age = (turns - n) * period;
    float u = unit(pcg(uint(int(n)) * 31u + uint(which) * 17u + uint(own.x * 65535.0)));
    // The more alive the crowd, the more strings speak; in silence none does.
    float asked = clamp(0.55 * crowd.z, 0.0, 0.8) * clamp(crowd.x, 0.0, 1.0) + 0.5 * joyOf(own);
    return vec2(age, u < asked ? 0.4 + 0.6 * unit(pcg(uint(int(n)) + 5u)) : 0.0);
}

void main() {
    Instance i = instanceOf();
    float here = hereOf(i.own);
    float blur = blurOf(i.own);
    vec3 positionWorld = i.place.xyz;
    vec2 plucked = pluck(i.own, traits.x);
    float loud = plucked.y * exp(-plucked.x / 1.1);
    float wide = 1.0;
    if (here > 0.6 && blur < 0.7) {
        vec3 p = posed(i, position, vec3(0.0), 0.0, 0.0, smoothstep(0.05, 1.3, position.y));
        // First and second mode, slowed until the eye can follow: 6 to 14 Hz.
        float pitch = 6.2831853 * (6.0 + 8.0 * traits.x);
        float swing = loud * (sin(3.1415927 * uv.x) * cos(pitch * plucked.x) + 0.4 * sin(6.2831853 * uv.x) * cos(1.93 * pitch * plucked.x));
        p += vec3(0.0, 0.0, 1.0) * (0.022 * swing);
        vec3 bottom = toWorld(i, p);
        vec3 view = bottom - eye.xyz;
        vec3 along = rotate(i.turn, normal);
        vec3 side = normalize(cross(along, view));
        float pixel = length(view) / lens.x;
        float real = 0.0013 + 0.003 * loud;
        float half_ = max(real, 0.75 * pixel);
        wide = real / half_;
        positionWorld = bottom + side * ((uv.y * 2.0 - 1.0) * half_);
    }
    soundOut = vec3(loud, wide, here * (1.0 - smoothstep(0.0, 0.6, blur)));
    emit(positionWorld, vec3(0.0, 0.0, 1.0), i);
}
