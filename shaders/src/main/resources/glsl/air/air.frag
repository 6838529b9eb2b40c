#include <lens/ray.glsl>
#include <air/air.glsl>
#include <inputs/AirInputs>

// The air between the eye and everything opaque: blended as picture × a + rgb.

in vec2 uv;
layout(location = 0) out vec4 veil;

// Mist belongs to the place; towards the sky it is looked through no farther than this, in metres.
const float PLACE = 320.0;

void main() {
    float z = texelFetch(depth, ivec2(gl_FragCoord.xy), 0).x;
    vec3 ray = rayAt(uv);
    float away = z > 0.0 ? distanceOf(z) : PLACE / max(length(ray), 1.0);
    veil = airTo(uv, eye.xyz + ray * away);
}
