#include <noise/noise.glsl>

// x: value noise of a point told by the pixel; y: top bits of pcg, z of pcg3d, w of pcg4d, all exact in a float.
layout(location = 0) out vec4 value;

void main() {
    uvec2 at = uvec2(gl_FragCoord.xy);
    vec3 p = vec3(at.x, at.y, at.x ^ at.y) * 0.371 - 9.25;
    uvec3 h3 = pcg3d(uvec3(at, 77u));
    uvec4 h4 = pcg4d(uvec4(at, 5u, 9u));
    value = vec4(valueNoise(p), unit(pcg(at.x + 64u * at.y)), unit(h3.x ^ h3.y ^ h3.z), unit(h4.x ^ h4.y ^ h4.z ^ h4.w));
}
