#include <surface/vertex.glsl>
#include <shard/motion.glsl>

// Shards of the sphere, each flown by its own motion. uv.x: index of the shard; the position is in the unit ball.

layout(location = 6) flat out vec4 fateOut; // dark, ember, ash, age
layout(location = 7) flat out vec3 seedOut; // of the shard's cell, unit ball
layout(location = 8) flat out float overFloorOut; // metres from the floor to the shard's heart

// An age at which every shard lies still, seconds.
const float AT_REST = 60.0;

void main() {
    Instance i = instanceOf();
    uint shard = uint(uv.x + 0.5);
    float age = shatter.w;
    float radius = sphere.w;
    vec3 positionWorld = shatter.xyz;
    vec3 n = normal;
    float burnt = shardAsh(shard, age);
    vec3 seed = shardSeed(shard);
    float high = 0.0;
    if (ash.w > 0.0 && age > 0.0 && burnt < 1.0) {
        ShardPose pose = shardPose(shard, age, radius);
        high = max(pose.centre.y, 0.0);
        // What breaks off is a flake: it is thin nearly the way it will lie, and ash thins it further. Its outline keeps its corners.
        vec4 rest = shardPose(shard, AT_REST, radius).turn;
        vec2 askew = 1.1 * (vec2(shardChance(shard, 23u), shardChance(shard, 24u)) - 0.5);
        vec3 up = rotate(vec4(-rest.xyz, rest.w), normalize(vec3(askew.x, 1.0, askew.y)));
        float flake = smoothstep(0.0, 0.12, age);
        float thin = mix(1.0, mix(0.56, 0.40, burnt), flake);
        float wide = mix(0.985, 1.18 - 0.22 * burnt, flake);
        vec3 local = (position - seed) * radius;
        local = wide * (local - up * (dot(local, up) * (1.0 - thin)));
        positionWorld = shatter.xyz + pose.centre + rotate(pose.turn, local);
        positionWorld.y = max(positionWorld.y, shatter.y + 0.0005);
        n = rotate(pose.turn, normalize(normal + up * (dot(normal, up) * (1.0 / thin - 1.0))));
        if (traits.w > 0.5) {
            // The shadow it throws on the floor: wider and thinner the higher it flies.
            positionWorld = shatter.xyz + vec3(pose.centre.x, 0.003, pose.centre.z);
            positionWorld.xz += (position - seed).xz * (radius * (1.30 + 2.0 * high));
            n = vec3(0.0, 1.0, 0.0);
        }
    }
    fateOut = vec4(shardDark(shard, age), shardEmber(shard, age), burnt, age);
    seedOut = seed;
    overFloorOut = high;
    emit(positionWorld, n, i);
}
