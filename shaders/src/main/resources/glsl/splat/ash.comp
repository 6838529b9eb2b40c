#include <splat/splat.glsl>
#include <shard/motion.glsl>

// Ash of the shattered sphere: leaves each shard where it came to lie, hangs and sinks over the stage, and may kindle, grain by grain,
// into stardust that climbs. A work group belongs to one shard.

shared vec3 shardRest;

void main() {
    uint shard = gl_WorkGroupID.x % SHARDS;
    uint grain = gl_GlobalInvocationID.x;
    if (gl_LocalInvocationID.x == 0u) {
        shardRest = shatter.xyz + shardPose(shard, 8.0, 0.16).centre;
    }
    barrier();
    vec4 own = chances(grain, 0u, 2u);
    if (grain >= grains || own.x >= ash.x) {
        return;
    }
    vec4 more = chances(grain, 0u, 3u);
    float age = ash.y - 2.2 * own.y;
    if (age <= 0.0) {
        return;
    }
    // A puff, then a slow spread over the stage, then sinking that ends on the ground.
    vec3 push = onBall(more.xy) * (0.25 + 0.5 * own.z) + vec3(0.0, 0.5 + 1.6 * more.z, 0.0);
    float eased = (1.0 - exp(-1.1 * age)) / 1.1;
    vec3 p = shardRest + push * eased;
    float spread = 1.0 - exp(-age / 5.0);
    p.xz += (vec2(more.w, fract(more.w * 61.0)) * 2.0 - 1.0) * (2.6 * spread);
    p += carriedBy(age, 0.4) * 0.25;
    p += curl(shardRest * 0.6 + p * 0.5, age * 0.17) * (0.35 * spread);
    p.y -= 0.035 * age * (0.4 + own.w);
    p.y = max(p.y, shatter.y + 0.004 + 0.02 * own.w);
    // Kindling: at its own moment each grain catches light and rises.
    float caught = ash.z * 1.12 - 0.10 - fract(own.w * 37.0);
    float kindled = smoothstep(0.0, 0.10, caught + 0.10 * own.z);
    float climb = max(caught, 0.0);
    p.y += kindled * climb * climb * (9.0 + 16.0 * own.z) + kindled * climb * 1.5;
    p += curl(p * 0.35, clock.x * 0.3) * (kindled * climb * 1.4);
    vec3 arriving = (skyAmbient.rgb + groundAmbient.rgb) * 0.5 + keyColour.rgb * 0.4;
    vec3 toSphere = sphere.xyz - p;
    arriving += sphereLight.rgb * (sphereState.x / (dot(toSphere, toSphere) + 0.2));
    float size = min(sizeOf(own.z), 7.0);
    // The last heat of the shard it was.
    float ember = exp(-0.55 * age) * step(0.95, own.w) * (0.6 + 0.4 * sin(9.0 * age + 40.0 * more.x));
    vec3 light = arriving * (0.9e-5 * size) + vec3(1.0, 0.22, 0.03) * (5.0e-4 * ember * size);
    vec3 star = dustHue(fract(more.w * 7.0)) * (0.6e-3 * size * twinkle(clock.x, 1.5 + 4.0 * more.x, more.y));
    splatPoint(p, mix(light, star, kindled) * grainShape.x);
}
