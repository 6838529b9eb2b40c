#include <block/FrameBlock>
#include <block/GrainBlock>
#include <block/SplatBlock>
#include <inputs/DepthInputs>
#include <noise/noise.glsl>
#include <air/air.glsl>
#include <lens/ray.glsl>
#include <splat/chance.glsl>

// Small grains of light, added to the picture with integers: sums of integers are the same in whatever order the threads come, so the
// picture is the same to the byte (after Schütz et al. 2021, arXiv 2104.07526). Three numbers a pixel: red, green, blue.

layout(local_size_x = 64) in;

// Steps of one unit of radiance; the sum of a pixel may reach 65536 units.
const float STEPS = 65536.0;
const float BRIGHTEST = 16777215.0;

// Number of the grain at hand within its kind.
uint grainHere = gl_GlobalInvocationID.x;

struct Seen {
    vec2 pixel;
    float away;
    float through;
    vec2 streak; // pixels it goes until the time closes that the sub-frame stands for, and came since that began
};

// Where a point of the world is seen, or nothing: outside the frame, behind a surface, behind the eye.
// It moves by velocity, metres a second.
bool sees(vec3 positionWorld, vec3 velocity, out Seen seen) {
    vec4 clip = clipFromWorld * vec4(positionWorld, 1.0);
    if (clip.w < 0.08 || any(greaterThan(abs(clip.xy), vec2(clip.w * 1.05)))) {
        return false;
    }
    seen.pixel = (clip.xy / clip.w * 0.5 + 0.5) * viewport.xy;
    seen.away = clip.w;
    ivec2 at = clamp(ivec2(seen.pixel), ivec2(0), ivec2(viewport.xy) - 1);
    if (texelFetch(depth, at, 0).x > clip.z / clip.w) {
        return false;
    }
    seen.through = airTo(seen.pixel * viewport.zw, positionWorld).a;
    seen.streak = vec2(0.0);
    if (sphereStep.w > 0.0) {
        vec4 close = clipFromWorldAtClose * vec4(positionWorld + velocity * sphereStep.w, 1.0);
        seen.streak = close.w < 0.05 ? vec2(0.0) : (close.xy / close.w * 0.5 + 0.5) * viewport.xy - seen.pixel;
    }
    return true;
}

bool sees(vec3 positionWorld, out Seen seen) {
    return sees(positionWorld, vec3(0.0), seen);
}

void add(ivec2 at, uvec3 light) {
    if (any(lessThan(at, ivec2(0))) || any(greaterThanEqual(at, ivec2(viewport.xy)))) {
        return;
    }
    uint o = uint(at.y * int(viewport.x) + at.x) * 3u;
    if (light.x > 0u) {
        atomicAdd(energy[o], light.x);
    }
    if (light.y > 0u) {
        atomicAdd(energy[o + 1u], light.y);
    }
    if (light.z > 0u) {
        atomicAdd(energy[o + 2u], light.z);
    }
}

// Radiance that a lamp of this intensity gives the one pixel it falls into. A pixel is 1 / lens.x wide at one metre.
vec3 radianceOf(vec3 intensity, Seen seen) {
    float near = max(seen.away, 0.25);
    return intensity * (seen.through * lens.x * lens.x / (near * near));
}

// Over 2 × 2 pixels by its place between them; what rounding leaves goes to the last, so the whole is exact.
void splatAt(vec2 pixel, uvec3 all) {
    vec2 p = pixel - 0.5;
    vec2 low = floor(p);
    vec2 f = p - low;
    ivec2 at = ivec2(low);
    uvec3 a = uvec3(vec3(all) * ((1.0 - f.x) * (1.0 - f.y)));
    uvec3 b = uvec3(vec3(all) * (f.x * (1.0 - f.y)));
    uvec3 c = uvec3(vec3(all) * ((1.0 - f.x) * f.y));
    a = min(a, all);
    b = min(b, all - a);
    c = min(c, all - a - b);
    add(at, a);
    add(at + ivec2(1, 0), b);
    add(at + ivec2(0, 1), c);
    add(at + ivec2(1, 1), all - a - b - c);
}

// A point, drawn along its streak at places two pixels apart, if it is worth it: of those that are not, each stands somewhere on its own,
// and many draw the streak. worth: 0 .. 1, share of those places.
void splatPoint(Seen seen, vec3 radiance, float worth) {
    float longest = length(seen.streak);
    int places = clamp(int(longest * worth) + 1, 1, 12);
    float within = longest < 0.5 ? 0.5 : unit(pcg(grainHere * 3u + 17u));
    uvec3 all = uvec3(min(radiance * (STEPS / float(places)) + 0.5, vec3(BRIGHTEST)));
    for (int i = 0; i < places; i++) {
        float along = 2.0 * (float(i) + within) / float(places) - 1.0;
        splatAt(seen.pixel + seen.streak * along, all);
    }
}

void splatPoint(Seen seen, vec3 radiance) {
    splatPoint(seen, radiance, 1.0);
}

void splatPoint(vec3 positionWorld, vec3 velocity, vec3 intensity, float worth) {
    Seen seen;
    if (sees(positionWorld, velocity, seen)) {
        splatPoint(seen, radianceOf(intensity, seen), worth);
    }
}

void splatPoint(vec3 positionWorld, vec3 intensity) {
    splatPoint(positionWorld, vec3(0.0), intensity, 1.0);
}

// Radius in pixels at which a thing is drawn: its own, or the lens' blur when the frame has too few sub-frames to make it.
float seenRadius(Seen seen, float size) {
    return min(max(blurOf(seen.away) * grainShape.y, size * lens.x / seen.away), grainShape.z);
}

// As a soft round light: bright in the middle and gone without an edge, (1 − q²)² over one and a half radii.
void splatSoft(Seen seen, vec3 light, float radius) {
    if (radius < 0.75) {
        splatPoint(seen, light);
        return;
    }
    float r = 1.5 * radius;
    int side = int(ceil(2.0 * r)) + 2;
    ivec2 low = ivec2(floor(seen.pixel - r - 0.5));
    float whole = 1.0471976 * r * r;
    for (int i = 0; i < side * side; i++) {
        ivec2 at = low + ivec2(i % side, i / side);
        vec2 q = (vec2(at) + 0.5 - seen.pixel) / r;
        float fall = max(1.0 - dot(q, q), 0.0);
        float share = fall * fall / whole;
        add(at, uvec3(min(light * (share * STEPS) + 0.5 * step(1e-6, share), vec3(BRIGHTEST))));
    }
}

// Size in metres.
void splatDisc(vec3 positionWorld, vec3 intensity, float size) {
    Seen seen;
    if (sees(positionWorld, seen)) {
        splatSoft(seen, radianceOf(intensity, seen), seenRadius(seen, size));
    }
}

// A small hot core in a wide halo; nothing so near that it would be a wall of light.
void splatSpark(vec3 positionWorld, vec3 core, vec3 halo, float size, float wide) {
    Seen seen;
    if (!sees(positionWorld, seen)) {
        return;
    }
    float near = smoothstep(0.4, 2.2, seen.away);
    splatSoft(seen, radianceOf(core, seen) * near, seenRadius(seen, size));
    splatSoft(seen, radianceOf(halo, seen) * near, seenRadius(seen, wide));
}

vec3 onBall(vec2 u) {
    float z = 1.0 - 2.0 * u.x;
    float s = sqrt(max(1.0 - z * z, 0.0));
    return vec3(s * cos(6.2831853 * u.y), z, s * sin(6.2831853 * u.y));
}

// Metres the wind carries a thing in a number of seconds; it is slow to take up speed (linear drag, k per second).
vec3 carriedBy(float seconds, float k) {
    vec3 speed = vec3(wind.x, 0.04, wind.z) * (2.2 * wind.y);
    return speed * (seconds - (1.0 - exp(-k * seconds)) / k);
}

// Pearl, gold, starlight, rose, in the shares that dust of the sphere has.
vec3 dustHue(float u) {
    vec3 hue = u < 0.40 ? vec3(1.0, 0.84, 0.62) : u < 0.70 ? vec3(1.0, 0.60, 0.22) : vec3(0.55, 0.72, 1.15);
    return u > 0.92 ? vec3(1.05, 0.50, 0.58) : hue;
}

// Few large, most tiny: mean about 1, median a fifth, one in a thousand fifty times the mean.
float sizeOf(float u) {
    return 0.115 * pow(u + 0.0004, -0.88);
}

// A grain's chance of being large, which is less for larger ones, and its weight. The finest tier has grainShape.w times as many grains;
// of those the largest are here one for one, half of what there is, and the other half stands for all that are smaller. So what glitters
// is the same in all tiers, and what only glows is as bright. number: of the grain within its kind, of all; h: 0 .. 1.
vec2 ranked(uint number, uint all, float h) {
    float share = grainShape.w;
    float half_ = 0.5 * float(all);
    float i = float(number);
    if (i < half_) {
        return vec2((i + h) / (float(all) * share), 1.0);
    }
    float first = 0.5 / share;
    return vec2(mix(first, 1.0, (i - half_ + h) / half_), 2.0 * share - 1.0);
}

// Metres a second at which the wind carries a thing after a number of seconds.
vec3 windAfter(float seconds, float k) {
    return vec3(wind.x, 0.04, wind.z) * (2.2 * wind.y * (1.0 - exp(-k * seconds)));
}

// 0.2 .. 3, about 1 on average: brief glints at the grain's own pace.
float twinkle(float seconds, float pace, float phase) {
    float s = 0.5 + 0.5 * sin(6.2831853 * (pace * seconds + phase));
    s *= s;
    return 0.2 + 2.9 * s * s * s;
}
