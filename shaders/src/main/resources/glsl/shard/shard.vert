#include <surface/vertex.glsl>
#include <shard/motion.glsl>

// Shards of the sphere, each flown by its own motion. uv.x: index of the shard; the position is in the unit ball.

layout(location = 6) flat out vec4 fateOut; // dark, ember, ash, age
layout(location = 7) flat out vec3 seedOut; // of the shard's cell, unit ball
layout(location = 8) flat out float overFloorOut; // metres from the floor to the shard's heart

void main() {
    Instance i = instanceOf();
    uint shard = uint(uv.x + 0.5);
    float age = shatter.w;
    float radius = sphere.w;
    vec3 positionWorld = shatter.xyz;
    vec3 n = normal;
    float burnt = shardAsh(shard, age);
    if (ash.w > 0.0 && age > 0.0 && burnt < 1.0) {
        ShardPose pose = shardPose(shard, age, radius);
        vec3 seed = shardSeed(shard);
        // Ash eats a shard from its edges: it thins and shrinks about its heart.
        float left = 1.0 - burnt * burnt;
        vec3 local = (position - seed) * radius * (0.985 * left);
        positionWorld = shatter.xyz + pose.centre + rotate(pose.turn, local);
        positionWorld.y = max(positionWorld.y, shatter.y + 0.0005);
        n = rotate(pose.turn, normal);
        if (traits.w > 0.5) {
            // The shadow it throws on the floor: wider and thinner the higher it flies.
            float high = max(pose.centre.y, 0.0);
            positionWorld = shatter.xyz + vec3(pose.centre.x, 0.003, pose.centre.z);
            positionWorld.xz += (position - seed).xz * (radius * left * (0.85 + 2.0 * high));
            n = vec3(0.0, 1.0, 0.0);
        }
    }
    fateOut = vec4(shardDark(shard, age), shardEmber(shard, age), burnt, age);
    seedOut = shardSeed(shard);
    overFloorOut = max(shardPose(shard, max(age, 0.0), radius).centre.y, 0.0);
    emit(positionWorld, n, i);
}
