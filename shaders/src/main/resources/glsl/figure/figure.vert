#include <figure/posture.glsl>
#include <wind/wind.glsl>

// A being's body. Traits: occlusion, head's share, breath's share, sway.

layout(location = 6) flat out vec4 headTurnOut;

void main() {
    Instance i = instanceOf();
    float here = hereOf(i.own);
    float blur = blurOf(i.own);
    vec3 p = posed(i, position, normal, traits.y, traits.z, traits.w);
    vec3 n = rotate(headTurn(headOf(i.own, facingOf(i)), traits.y), normal);
    // Blurring: the skin swells unevenly and is drawn outward, into the trees.
    float uneven = 0.5 + 0.5 * sin(5.0 * p.y + 9.0 * i.own.x + 3.0 * p.x);
    p += n * (blur * blur * (0.10 + 0.25 * uneven));
    vec3 positionWorld = toWorld(i, p);
    vec3 outward = vec3(sin(i.own.z), 0.25, -cos(i.own.z));
    positionWorld += outward * (blur * blur * (0.8 + 2.0 * traits.w));
    if (here <= 0.0 || blur >= 0.98) {
        positionWorld = i.place.xyz;
    }
    headTurnOut = times(i.turn, headTurn(headOf(i.own, facingOf(i)), 1.0));
    emit(positionWorld, rotate(i.turn, n), i);
}
