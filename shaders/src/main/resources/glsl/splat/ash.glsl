#include <splat/splat.glsl>
#include <shard/motion.glsl>
#include <splat/veil.glsl>

// A grain of the ash of the shattered sphere: leaves its shard where that came to lie, hangs and sinks over the stage, and may kindle, grain
// by grain, into stardust that climbs in a winding veil. Includers say with SOFT whether they draw the few that are soft and wide or all
// others: a software rasterizer walks both ways for every grain, and the soft one is long.

// Work groups of 64 grains belong to one shard each.
uint shardOf(uint grain) {
    return grain / 64u % SHARDS;
}

vec3 restOf(uint shard) {
    return shatter.xyz + shardPose(shard, 8.0, 0.16).centre;
}

void splatAsh(uint grain, vec3 shardRest) {
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
    // Kindling: at its own moment each grain catches light and is drawn into the veil that winds up around the sphere's axis.
    float caught = ash.z * 1.12 - 0.10 - fract(own.w * 37.0);
    float kindled = smoothstep(0.0, 0.10, caught + 0.10 * own.z);
    float climb = max(caught, 0.0);
    // Ash is nearly black: it shows where the remains still glow beneath it, and where the wind holds it against the sky.
    float near = distance(p, shatter.xyz + vec3(0.0, 0.10, 0.0));
    vec3 toSphere = sphere.xyz - p;
    float seenSphere = sphereState.x * (1.0 - ash.w);
    vec3 glow = vec3(1.0, 0.24, 0.035) * (ash.w * exp(-0.10 * ash.y) * 0.22 / (near * near + 0.12));
    vec3 arriving = (skyAmbient.rgb + groundAmbient.rgb) * 0.02 + glow + sphereLight.rgb * (seenSphere / (dot(toSphere, toSphere) + 0.2));
    float size = min(sizeOf(own.z), 5.0);
    // The last heat of the shard it was, in few of them.
    float ember = exp(-0.45 * age) * step(0.988, own.w) * (0.6 + 0.4 * sin(9.0 * age + 40.0 * more.x));
    vec3 light = arriving * (0.9e-5 * size) + vec3(1.0, 0.20, 0.025) * (7.0e-4 * ember * size);
    // Four in five are too fine to be seen until they kindle.
    light *= step(fract(own.w * 91.0), 0.2);
    light *= grainShape.x;
    // A few are flakes, soft and wide when they pass the lens.
    bool flake = kindled <= 0.0 && fract(own.w * 613.0) < 0.004;
    if (SOFT && flake) {
        splatDisc(p, arriving * (7.0e-5 * grainShape.x), 0.004 + 0.006 * more.x);
    }
    // Most are hardly seen, few are bright: those draw a short streak along their way and a soft halo.
    vec2 rank = ranked((grain / 64u / SHARDS) * 64u + grain % 64u, grains / SHARDS, fract(own.z * 91.0));
    float star = sizeOf(rank.x) * twinkle(clock.x, 1.0 + 3.0 * more.x, more.y);
    float hue = fract(more.w * 7.0);
    vec3 gold = hue < 0.62 ? vec3(1.0, 0.60, 0.20) : hue < 0.90 ? vec3(1.0, 0.42, 0.09) : vec3(0.40, 0.60, 1.1);
    vec3 radiant = mix(light, gold * (0.22e-3 * star * rank.y * grainShape.x / grainShape.w), kindled);
    bool big = kindled > 0.0 && rank.x < 0.00046;
    int parts = kindled > 0.0 && rank.y < 1.5 && star > 1.2 * sqrt(grainShape.w) ? 6 : 1;
    float weight = 1.0 / float(parts);
    // Its way in the time that this sub-frame stands for: bright ones draw it, of the others each stands somewhere on its own
    float worth = kindled > 0.0 ? min(0.15 * star, 1.0) : 1.0;
    vec3 velocity = vec3(0.0);
    float now = clock.x;
    if (sphereStep.w > 0.0 && climb > 0.0) {
        if (parts > 1 || worth > 0.5) {
            vec3 later = veilOf(climb + 1.12 * trailShape.z * sphereStep.w, clock.x + sphereStep.w, own);
            velocity = (later - veilOf(climb, clock.x, own)) * (smoothstep(0.0, 0.16, climb) / sphereStep.w);
        } else {
            float since = (2.0 * fract(own.z * 7919.0) - 1.0) * sphereStep.w;
            now += since;
            climb = max(climb + 1.12 * trailShape.z * since, 0.0);
        }
    }
    // Soft light comes from the first part alone, points from all that are not soft.
    int last = SOFT ? (big ? 1 : 0) : flake ? 0 : parts;
    for (int i = SOFT || !big ? 0 : 1; i < last; i++) {
        float back = max(climb - 0.0045 * float(i), 0.0);
        vec3 at = mix(p, veilOf(back, now, own), smoothstep(0.0, 0.16, back));
        vec3 part = radiant * (weight * (parts > 1 ? 1.7 - 0.28 * float(i) : 1.0));
        if (SOFT) {
            splatSpark(at, 0.25 * part, part * 1.2, 0.006, 0.05 + 0.07 * more.x);
        } else {
            splatPoint(at, velocity, part, worth);
        }
    }
}
