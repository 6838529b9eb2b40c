#include <block/FrameBlock>
#include <block/WorldBlock>
#include <noise/noise.glsl>

// The one moving air that leaves, cloth, ash, dust and flame share. Gusts travel: they are a pattern carried along the heading by
// the distance the wind has blown, which the CPU integrates, so that a wind that dies stops its gusts where they are.

// Velocity in metres a second.
vec3 windAt(vec3 positionWorld) {
    vec3 heading = vec3(wind.x, 0.0, wind.z);
    vec3 carried = positionWorld - heading * clock.w;
    float gust = valueNoise(carried * 0.045) * 0.7 + valueNoise(carried * 0.19 + 31.0) * 0.3;
    gust = gust * gust * 2.4;
    float speed = 2.2 * wind.y * mix(1.0, gust, wind.w);
    float turn = (valueNoise(carried * 0.07 + 77.0) - 0.5) * 1.1;
    vec3 aside = vec3(-heading.z, 0.0, heading.x);
    return speed * (heading + aside * turn + vec3(0.0, 0.22 * turn, 0.0));
}

// How far the wind has moved a point of a plant from its rest, in metres. amount: 0 rigid .. 1 tip of leaf or frond.
// The whole plant leans with the wind at its root, each limb answers late, each leaf flutters at its own rate (after Sousa, GPU Gems 3, ch. 16).
vec3 sway(vec3 positionWorld, vec3 root, float amount, float seed) {
    if (amount <= 0.0 || wind.y <= 0.0) {
        return vec3(0.0);
    }
    vec3 blow = windAt(root);
    float strength = length(blow);
    float reach = min(length(positionWorld - root), 30.0);
    float t = clock.z;
    float slow = sin(t * (0.9 + 0.5 * seed) / (1.0 + 0.06 * reach) + seed * 43.0);
    float limb = sin(t * (2.1 + seed) + dot(positionWorld, vec3(0.35, 0.21, 0.29)) + seed * 17.0);
    float flutter = sin(t * (7.3 + 3.0 * seed) + dot(positionWorld, vec3(3.7, 2.9, 3.3)));
    vec3 lean = blow * (0.010 + 0.012 * reach * 0.1) * (0.7 + 0.3 * slow);
    vec3 aside = vec3(-blow.z, 0.35 * strength, blow.x);
    return amount * (lean + aside * (0.006 * limb + 0.0035 * flutter));
}
