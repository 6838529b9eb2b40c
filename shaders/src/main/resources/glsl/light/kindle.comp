#include <block/FrameBlock>
#include <block/WorldBlock>
#include <block/KindleBlock>
#include <block/KindledBlock>
#include <block/LampHomeBlock>
#include <splat/firefly.glsl>
#include <splat/veil.glsl>
#include <figure/life.glsl>
#include <shard/motion.glsl>
#include <light/moss.glsl>

// Every small lamp of the moment at its own number: fireflies, wings and embers of the beings, embers of the broken sphere, dust that climbs,
// the first moss.

layout(local_size_x = 64) in;

const vec3 AMBER = vec3(1.0, 0.47, 0.11);
const vec3 FLAME = vec3(1.0, 0.30, 0.05);
const vec3 EMBER = vec3(1.0, 0.19, 0.02);
const vec3 GOLD = vec3(1.0, 0.58, 0.20);
const uint VEIL = 24u;

struct Lamp {
    vec3 place;
    float range; // metres; 0 is dark
    vec3 light; // radiant intensity
    float heart; // radius in metres
};

const Lamp DARK = Lamp(vec3(0.0), 0.0, vec3(0.0), 0.0);

// A lamp that reaches as far as it gives a given irradiance, within limits.
Lamp lamp(vec3 place, vec3 hue, float intensity, float heart, float least, float farthest) {
    if (intensity <= 1e-4) {
        return DARK;
    }
    return Lamp(place, min(sqrt(intensity / least), farthest), hue * intensity, heart);
}

// Of many lamps far away some stand for all, each as much brighter as there are fewer: how bright one is that has this chance, at a
// distance at which a share is kept. Fades, never jumps.
float standing(float chance, float kept) {
    return (1.0 - smoothstep(0.75, 1.25, chance / kept)) / min(kept, 1.0);
}

Lamp firefly(uint fly) {
    Firefly f = fireflyAt(fly);
    if (f.light <= 0.0) {
        return DARK;
    }
    float d = distance(eye.xyz, f.place);
    float weight = standing(chances(fly, 0u, 9u).x, 20.0 / (d * d));
    // Faint ones are seen but light nothing to speak of; nothing glares that hangs before the lens.
    float intensity = 0.34 * max(f.light - 0.22, 0.0) * weight * smoothstep(0.25, 0.9, d);
    return lamp(f.place, AMBER, intensity, 0.22, 0.045, 5.0);
}

// The fire of a being's wings, where the two hang together; of a great one the embers of its front.
Lamp being(uint number) {
    vec4 place = beings[3u * number];
    vec4 turn = beings[3u * number + 1u];
    vec4 own = beings[3u * number + 2u];
    int kind = kindOf(own);
    float here = hereOf(own);
    float blur = blurOf(own);
    float d = distance(eye.xyz, place.xyz);
    if (kind == 1 || here <= 0.45 || d > 60.0) {
        return DARK;
    }
    float rank = chance(own, 60u);
    float weight = standing(chance(own, 61u), 300.0 / (d * d)) * (1.0 - smoothstep(35.0, 60.0, d));
    float joy = joyOf(own);
    float kindled = smoothstep(0.45, 1.0, here) * (1.0 - smoothstep(0.0, 0.7, blur)) * crowd.z * (1.0 + 0.8 * laughterOf(own));
    float flicker = 0.65 + 0.7 * valueNoise(vec3(2.6 * clock.z, 91.0 * own.x, 7.0));
    float open = clamp(max(crowd.w * (0.75 + 0.5 * chance(own, 40u)), joy), 0.0, 1.0);
    float intensity = mix(0.20, 1.0, rank * rank * rank) * mix(1.15, 0.55, ageOf(own)) * (1.0 + 0.6 * joy) * mix(0.25, 1.0, open) * 0.55;
    vec3 local = vec3(0.0, mix(0.85, 1.30, open), -0.30);
    float heart = mix(0.30, 0.55, open);
    if (kind == 2) {
        intensity = 0.10 * (1.0 + 2.6 * laughterOf(own) + 0.8 * joy);
        local = vec3(0.0, 0.65, 0.75);
        heart = 0.35;
    }
    vec3 t = 2.0 * cross(turn.xyz, local);
    vec3 at = place.xyz + place.w * (local + turn.w * t + cross(turn.xyz, t));
    return lamp(at, FLAME, intensity * kindled * flicker * weight, heart, 0.07, 5.0);
}

// A shard that keeps its warmth lights the floor it falls to.
Lamp shard(uint number) {
    float age = shatter.w;
    // One in four stands for them all
    if (ash.w <= 0.0 || age <= 0.0 || shardChance(number, 21u) < 0.93) {
        return DARK;
    }
    float burnt = shardAsh(number, age);
    float heat = 0.6 * (1.0 - shardDark(number, age)) + shardEmber(number, age) * (1.0 - burnt);
    float guttering = 0.75 + 0.25 * sin(clock.z * (7.0 + 5.0 * shardChance(number, 22u)) + 40.0 * shardChance(number, 23u));
    vec3 at = shatter.xyz + shardPose(number, age, sphere.w).centre + vec3(0.0, 0.045, 0.0);
    return lamp(at, EMBER, 0.044 * heat * guttering * ash.w, 0.08, 0.06, 1.2);
}

// Dust that has caught light and climbs: its strands as a row of lamps.
Lamp veil(uint number) {
    float climb = (float(number / 2u) + 0.5) / float(VEIL / 2u);
    float caught = smoothstep(0.0, 0.12, ash.z - climb * 0.92) * ash.x;
    if (caught <= 0.0) {
        return DARK;
    }
    return lamp(veilAt(climb, clock.x, 1.0, float(number % 2u), vec2(0.0)), GOLD, 0.30 * caught, 0.5, 0.02, 4.5);
}

// The first patch of moss, while it is alone.
Lamp firstMoss() {
    float alone = smoothstep(0.0, 0.6, mossFront.w) * (1.0 - smoothstep(1.5, 5.0, mossFront.w));
    vec3 at = mossFront.xyz + vec3(0.0, 0.22, 0.05);
    return lamp(at, EMERALD, 0.05 * alone * mossShape.x * mossLevel(mossFront.xyz), 0.25, 0.01, 2.6);
}

void main() {
    uint slot = gl_GlobalInvocationID.x;
    if (slot >= slots) {
        return;
    }
    uint other = slot - flies - beingCount;
    Lamp l = DARK;
    if (slot < flies) {
        l = firefly(slot);
    } else if (slot < flies + beingCount) {
        l = being(slot - flies);
    } else if (other < SHARDS) {
        l = shard(other);
    } else if (other < SHARDS + VEIL) {
        l = veil(other - SHARDS);
    } else {
        l = firstMoss();
    }
    kindled[2u * slot] = vec4(l.place, l.range);
    kindled[2u * slot + 1u] = vec4(l.light, l.heart);
}
