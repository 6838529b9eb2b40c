#include <block/FrameBlock>
#include <block/WorldBlock>
#include <inputs/CrystalInputs>
#include <crystal/maelstrom.glsl>
#include <crystal/touched.glsl>
#include <air/air.glsl>
#include <sky/sky.glsl>

// The crystal sphere: a ball of glass with seven streams of light inside. Exact dielectric reflection; the light within is marched along
// the refracted chord and, fainter, along the chords of two inner bounces; what lies behind is seen bent, its colours parted.

layout(location = 0) in vec3 positionWorld;
layout(location = 1) flat in vec4 ball;

layout(location = 0) out vec4 radiance;

const float INDEX = 1.62;
// Cauchy, three times life: index for red and blue beside green.
const vec3 PARTED = vec3(-0.012, 0.0, 0.015);

// Unpolarised reflectance at an interface seen from outside.
float fresnel(float ci, float index) {
    float st2 = (1.0 - ci * ci) / (index * index);
    float ct = sqrt(max(0.0, 1.0 - st2));
    float rs = (ci - index * ct) / (ci + index * ct);
    float rp = (index * ci - ct) / (index * ci + ct);
    return 0.5 * (rs * rs + rp * rp);
}

// Sine of the height at which the rim of the bowl stands, seen from its stage.
const float RIM = 0.20;

// What glass sees around it where the picture cannot tell: sky above the rim, the burning wings on the tiers, dim ground below.
vec3 around(vec3 d) {
    vec3 ground = (groundAmbient.rgb + 0.25 * skyAmbient.rgb) * 0.10 + ringColour.rgb * (0.05 * stageState.y * smoothstep(0.0, -0.5, d.y));
    float seats = smoothstep(-0.04, 0.03, d.y) * smoothstep(RIM, RIM - 0.05, d.y);
    if (seats > 0.0) {
        float spot = valueNoise(vec3(normalize(d.xz) * 21.0, d.y * 34.0));
        ground += vec3(1.0, 0.33, 0.06) * (seats * crowd.x * crowd.z * (0.3 + 0.7 * crowd.w) * 1.6 * spot * spot * spot);
    }
    return mix(ground, skyGradient(vec3(d.x, max(d.y, 0.0), d.z)), smoothstep(RIM - 0.02, RIM + 0.02, d.y));
}

// What is behind the ball along a ray that leaves it: the picture itself where it shows it, else the surroundings.
vec3 behind(vec3 from, vec3 d) {
    vec3 reached = from + d * 14.0;
    vec4 clip = clipFromWorld * vec4(reached, 1.0);
    vec2 at = clip.xy / clip.w * 0.5 + 0.5;
    vec2 margin = smoothstep(vec2(0.0), vec2(0.08), at) * smoothstep(vec2(1.0), vec2(0.92), at);
    float seen = clip.w > 0.0 ? margin.x * margin.y : 0.0;
    vec3 light = around(d);
    return seen > 0.0 ? mix(light, min(textureLod(sceneLight, clamp(at, 0.0, 1.0), 0.0).rgb, vec3(1.0)), seen) : light;
}

// Emission and what passes (a) along a chord of the unit ball.
vec4 march(vec3 from, vec3 along, float chord, int steps, float jitter) {
    float span = chord / float(steps);
    vec3 light = vec3(0.0);
    float passed = 1.0;
    for (int i = 0; i < steps; i++) {
        vec3 p = from + along * ((float(i) + jitter) * span);
        vec4 m = maelstrom(p, span);
        float kept = exp(-m.a * span);
        light += m.rgb * (passed * span);
        passed *= kept;
    }
    // In memory only sparks of the streams' colours are left.
    return vec4(mix(light, vec3(dot(light, vec3(0.2126, 0.7152, 0.0722))), 0.8 * memory.x), passed);
}

void main() {
    vec3 d = normalize(positionWorld - eye.xyz);
    vec3 o = (eye.xyz - ball.xyz) / ball.w;
    float b = dot(o, d);
    float root2 = b * b - dot(o, o) + 1.0;
    bool within = dot(o, o) < 1.0;
    if (root2 <= 0.0 || (!within && b > 0.0)) {
        discard;
    }
    float near = within ? 0.0 : -b - sqrt(root2);
    vec3 n = within ? -d : normalize(o + d * near);
    vec3 frontWorld = ball.xyz + (o + d * near) * ball.w;
    vec4 clip = clipFromWorld * vec4(frontWorld + d * 1e-3, 1.0);
    gl_FragDepth = within ? 1.0 : clip.z / clip.w;

    // Anti-aliased outline: how far inside the silhouette this pixel lies.
    float pixel = length(eye.xyz - frontWorld) / lens.x / ball.w;
    float cover = within ? 1.0 : smoothstep(0.0, 1.0, (1.0 - sqrt(max(0.0, dot(o, o) - b * b))) / max(pixel, 1e-5));

    float ci = clamp(-dot(n, d), 0.0, 1.0);
    float f = within ? 0.0 : fresnel(ci, INDEX);
    vec3 inward = within ? d : refract(d, n, 1.0 / INDEX);
    float ct = within ? 1.0 : -dot(n, inward);
    vec3 from = within ? o : n;
    float chord = within ? -b + sqrt(root2) : 2.0 * ct;

    // Steps by how large the ball stands in the picture and by tier; jitter by pixel and sub-frame, never by time.
    float large = ball.w * lens.x / max(length(eye.xyz - ball.xyz), ball.w);
    int steps = int(clamp(mix(12.0, 20.0, smoothstep(20.0, 160.0, large)) * 2.0 * tier.x, 12.0, 64.0));
    float jitter = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))) + 0.618034 * subframe.z);
    vec4 inside = march(from, inward, chord, steps, jitter);

    // Way out, and what is behind, three colours parted.
    vec3 leaving = from + inward * chord;
    vec3 back = vec3(0.0);
    for (int c = 0; c < 3; c++) {
        float index = INDEX + PARTED[c];
        vec3 w = within ? d : refract(d, n, 1.0 / index);
        vec3 exit = within ? leaving : n + w * (-2.0 * dot(n, w));
        vec3 bent = refract(w, -normalize(exit), index);
        bent = dot(bent, bent) < 0.5 ? reflect(w, -normalize(exit)) : bent;
        back[c] = behind(ball.xyz + exit * ball.w, bent)[c];
    }
    // Glass drinks a little, most along the long way of the middle, and the thick edge is dark.
    float edge = 1.0 - exp(-4.0 * (1.0 - f) * ci);
    vec3 tint = exp(-chord * vec3(0.20, 0.13, 0.12));
    vec3 seam = leaving * inversesqrt(max(dot(leaving, leaving), 1e-6));
    back = mix(back, padLight(), padsAt(seam, ball.w));
    vec3 light = inside.rgb * edge + back * tint * inside.a * (1.0 - f);

    // Inner bounces turn in the plane of the ray; each brings a fainter look at the streams and the world beyond.
    vec3 along = inward;
    vec3 at = leaving;
    float share = max(f, 0.04);
    float passed = inside.a;
    int bounces = within ? 0 : tier.y > 0.5 ? 2 : 1;
    for (int k = 0; k < bounces; k++) {
        along = reflect(along, -normalize(at));
        vec4 again = march(at, along, chord, max(steps / 4, 5), jitter);
        at += along * chord;
        vec3 bent = refract(along, -normalize(at), INDEX);
        vec3 beyond = dot(bent, bent) < 0.5 ? vec3(0.0) : around(bent);
        light += (again.rgb * edge + beyond * again.a * (1.0 - f)) * (share * passed);
        share *= share;
        passed *= again.a;
    }
    // Reflection on the skin: the world, most of it dark, so that the ball has a dark edge and a bright one.
    vec3 mirrored = reflect(d, n);
    light = light * (1.0 - f) + around(mirrored) * f;
    // Fingers keep from the skin of the glass what they cover; where one wakes it, rings run out over it, and show through it.
    light *= 1.0 - 0.75 * shadeOfPads(n, ball.w);
    light += wokenAt(n, ball.w, pixel) * (0.35 + 0.65 * ci) + 0.35 * wokenAt(seam, ball.w, 2.0 * pixel) * inside.a;

    vec4 airBetween = airTo(frontWorld);
    radiance = vec4((light * airBetween.a + airBetween.rgb) * cover, cover);
}
