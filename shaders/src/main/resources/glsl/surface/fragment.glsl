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

layout(location = 0) out vec4 radiance;
// Red the share of it that came from all around, green from the sphere, blue from the key: what near bodies may take from it.
layout(location = 1) out vec4 shares;

// Unit vector from the point to the eye.
vec3 toEye() {
    return normalize(eye.xyz - positionWorld);
}

// All light that reaches the point and goes on to the eye, with what the point sends out itself.
vec3 lit(Substance s) {
    vec3 light = litAt(s, positionWorld, toEye());
    shares = vec4(lightShares, 1.0);
    return light;
}
