#include <shard/motion.glsl>

// Where the whole sphere is: where the film says, or, while a fall is told, on its way down to where it strikes.
// xyz centre in metres, w radius; radius 0 when there is no whole sphere.
vec4 crystalBall() {
    if (ash.w > 0.0) {
        float age = shatter.w;
        float fallen = clamp(age + FREE_FALL, 0.0, FREE_FALL);
        float height = 0.5 * GRAVITY * (FREE_FALL * FREE_FALL - fallen * fallen);
        return age > 0.0 ? vec4(0.0) : vec4(shatter.xyz + vec3(0.0, sphere.w + height, 0.0), sphere.w);
    }
    return vec4(sphere.xyz, sphere.w * smoothstep(0.0, 0.2, sphereState.x));
}
