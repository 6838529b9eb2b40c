#include <block/WorldBlock>
#include <noise/hash.glsl>

// Where a shard of the sphere is at a given age, seconds since impact; the twin of models/shatter/ShardMotion.
// A function of age alone: time run backwards puts the sphere together again.
// Space: relative to the impact point on the ground, metres.

const uint SHARDS = 120u;
const float FREE_FALL = 0.4926; // seconds from a hand at 1.35 m down to the ground, sphere radius 0.16 m
const float GRAVITY = 9.81;
const int FLIGHTS = 5; // the burst and four bounces, then rest

struct ShardPose {
    vec3 centre; // metres from the impact point
    vec4 turn; // rotation quaternion
    float settled; // 0 in flight .. 1 lying
};

float shardChance(uint shard, uint channel) {
    return unit(pcg(shard + pcg(channel + 7919u)));
}

// Seed of the shard's Voronoi cell in the unit ball; thick about the impact at −y.
vec3 shardSeed(uint shard) {
    float azimuth = 6.2831853 * shardChance(shard, 0u);
    float reach = shardChance(shard, 1u);
    float cosine = 1.0 - 2.0 * shardChance(shard, 2u);
    float sine = sqrt(max(0.0, 1.0 - cosine * cosine));
    vec3 within = vec3(sine * cos(azimuth), cosine, sine * sin(azimuth)) * pow(reach, 0.333333) * 0.96;
    float toImpact = shardChance(shard, 3u);
    // Every other one is drawn towards the point that strikes.
    return toImpact < 0.5 ? mix(vec3(0.0, -0.85, 0.0), within, 0.32) : within;
}

vec3 shardVelocity(uint shard, vec3 seed) {
    vec3 from = seed - vec3(0.0, -1.0, 0.0);
    float near = length(from);
    // Burst: hardest close to the impact, flat and outward; the rest falls on and scatters.
    vec2 outward = normalize(from.xz + 0.35 * (vec2(shardChance(shard, 4u), shardChance(shard, 5u)) - 0.5) + vec2(1e-4));
    float speed = (0.55 + 0.9 * shardChance(shard, 6u)) / (0.35 + near) * (0.35 + length(from.xz));
    float lift = 0.4 + 3.6 * shardChance(shard, 7u) * shardChance(shard, 8u) / (0.45 + 0.5 * near);
    return vec3(outward.x * speed * 3.4, lift, outward.y * speed * 3.4);
}

ShardPose shardPose(uint shard, float age, float radius) {
    vec3 seed = shardSeed(shard);
    vec3 centre = vec3(0.0, radius, 0.0) + seed * radius;
    // Falling: the whole ball together, at rest before the hand lets go, turning slowly.
    float fallen = clamp(age + FREE_FALL, 0.0, FREE_FALL);
    float height = 0.5 * GRAVITY * (FREE_FALL * FREE_FALL - fallen * fallen);
    ShardPose pose;
    pose.settled = 0.0;
    if (age <= 0.0) {
        pose.centre = centre + vec3(0.0, height, 0.0);
        pose.turn = vec4(0.0, 0.0, 0.0, 1.0);
        return pose;
    }
    vec3 velocity = shardVelocity(shard, seed);
    float lying = radius * (0.03 + 0.07 * shardChance(shard, 9u)); // half thickness of a lying shard
    float drag = 0.6 + 0.8 * shardChance(shard, 10u);
    float restitution = 0.28 + 0.22 * shardChance(shard, 11u);
    // First flight from the ball's own height to the ground, then bounces that each keep a share of the speed.
    float up = velocity.y;
    float drop = centre.y - lying;
    float flight = (up + sqrt(up * up + 2.0 * GRAVITY * max(drop, 0.0))) / GRAVITY;
    float strike = GRAVITY * flight - up;
    float left = age;
    float spun = 0.0;
    vec2 ground = centre.xz;
    vec2 along = velocity.xz;
    float y = centre.y;
    float spinRate = 6.0 + 16.0 * shardChance(shard, 12u);
    for (int bounce = 0; bounce < FLIGHTS; bounce++) {
        float spent = min(left, flight);
        float eased = (1.0 - exp(-drag * spent)) / drag;
        ground += along * eased;
        spun += spinRate * spent;
        y = (bounce == 0 ? centre.y : lying) + up * spent - 0.5 * GRAVITY * spent * spent;
        if (left <= flight) {
            left = 0.0;
            break;
        }
        left -= flight;
        along *= exp(-drag * flight) * 0.55;
        spinRate *= 0.5;
        up = strike * restitution;
        strike = up;
        flight = 2.0 * up / GRAVITY;
        y = lying;
    }
    if (left > 0.0) {
        y = lying;
    }
    // Comes to lie flat: the spin eases into a rest pose over the last bounce.
    pose.settled = clamp(left * 4.0, 0.0, 1.0);
    pose.centre = vec3(ground.x, y, ground.y);
    float z = 1.0 - 2.0 * shardChance(shard, 13u);
    float a = 6.2831853 * shardChance(shard, 14u);
    vec3 axis = vec3(sqrt(max(0.0, 1.0 - z * z)) * vec2(cos(a), sin(a)), z);
    pose.turn = vec4(axis * sin(0.5 * spun), cos(0.5 * spun));
    return pose;
}

// 0 glass full of light .. 1 gone: goes dark, turns ember, becomes ash, each shard at its own moments.
float shardDark(uint shard, float age) {
    float start = 0.15 + 0.9 * shardChance(shard, 15u);
    return smoothstep(start, start + 0.5, age);
}

float shardEmber(uint shard, float age) {
    float start = 0.9 + 1.4 * shardChance(shard, 16u);
    return smoothstep(start, start + 0.6, age);
}

float shardAsh(uint shard, float age) {
    float start = 1.7 + 2.0 * shardChance(shard, 17u);
    return smoothstep(start, start + 1.1, age);
}
