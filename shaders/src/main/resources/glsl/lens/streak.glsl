#include <lens/ray.glsl>
#include <block/WorldBlock>

// How far what a pixel shows goes, in pixels, from the middle of the time its sub-frame stands for until that closes. Exact for the camera
// and for the sphere: both are known at both times.
vec2 halfStreak(vec2 pixel, float z) {
    vec2 frame = pixel * viewport.zw * 2.0 - 1.0;
    vec4 here = worldFromClip * vec4(frame, z, 1.0);
    vec3 offSphere = here.xyz - sphere.xyz * here.w;
    if (dot(offSphere, offSphere) < 1.05 * sphere.w * sphere.w * here.w * here.w) {
        here.xyz += sphereStep.xyz * here.w;
    }
    vec4 there = clipFromWorldAtClose * here;
    return there.w <= 0.0 ? vec2(0.0) : (there.xy / there.w - frame) * 0.5 * viewport.xy;
}
