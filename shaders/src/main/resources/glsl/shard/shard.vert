#include <surface/vertex.glsl>
#include <shard/motion.glsl>

// Shards of the sphere, each flown by its own motion. uv.x: index of the shard; the position is in the unit ball.

layout(location = 6) flat out vec4 fateOut; // dark, ember, ash, age
layout(location = 7) flat out vec3 seedOut; // of the shard's cell, unit ball

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
    }
    fateOut = vec4(shardDark(shard, age), shardEmber(shard, age), burnt, age);
    seedOut = shardSeed(shard);
    emit(positionWorld, n, i);
}
