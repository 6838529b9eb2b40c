#include <figure/posture.glsl>

// Strings of light. Each is a ribbon turned to the lens, never thinner than most of a pixel; it swings when it is plucked.

layout(location = 6) out vec3 soundOut; // loudness, share of its width that is real, here

// The last pluck of one string: age and strength. Each being plays what the score's harps on one side play, a string a scale step.
vec2 pluck(vec4 own, float string) {
    float which = floor(string * 13.0);
    // A being's two rows of strings answer each other, as the score's two sides do.
    float side = mod(floor(2.0 * chance(own, 40u)) + floor(traits.z + 0.5), 2.0);
    vec2 last = vec2(1e6, 0.0);
    for (int i = 0; i < 24 && notes[i].x < 4.0; i++) {
        float note = mod(notes[i].z + 5.0, 13.0);
        if (mod(notes[i].w, 2.0) == side && note == which && notes[i].x < last.x) {
            last = vec2(notes[i].x, 0.35 + 0.65 * notes[i].y);
        }
    }
    return last;
}

void main() {
    Instance i = instanceOf();
    float here = hereOf(i.own);
    float blur = blurOf(i.own);
    vec3 positionWorld = i.place.xyz;
    vec2 plucked = pluck(i.own, traits.x);
    float loud = plucked.y * exp(-plucked.x / 0.7);
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
