#include <block/FrameBlock>
#include <block/WorldBlock>
#include <light/light.glsl>

// What every surface's fragment shader begins with.

layout(location = 0) in vec3 positionWorld;
layout(location = 1) in vec3 normalWorld;
layout(location = 2) in vec2 uv;
layout(location = 3) in vec4 traits;
layout(location = 4) flat in vec4 own;
layout(location = 5) in vec3 positionLocal;

// Light that the point sends out itself. The rest is what it is made of, as SubstanceInputs has it: light/lit.frag lights each pixel once,
// however many surfaces lie behind it and however small their triangles are.
layout(location = 0) out vec4 radiance;
layout(location = 1) out vec4 body;
layout(location = 2) out vec4 facing;
layout(location = 3) out vec4 inside;

// Unit vector from the point to the eye.
vec3 toEye() {
    return normalize(eye.xyz - positionWorld);
}

// Says what the point is made of, so that all light that reaches it goes on to the eye; what it sends out itself comes back.
vec3 lit(Substance s) {
    if (dot(s.normal, toEye()) < 0.0 && any(greaterThan(s.translucency, vec3(0.0)))) {
        s.normal = -s.normal;
    }
    body = vec4(s.albedo, steadied(s.roughness, s.normal));
    facing = vec4(s.normal, s.occlusion);
    inside = vec4(s.translucency, s.metal);
    return s.emission;
}

// Says that the point's radiance already is all its light.
void lightsItself() {
    body = vec4(0.0);
    facing = vec4(0.0);
    inside = vec4(0.0);
}
