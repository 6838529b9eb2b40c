#include <surface/fragment.glsl>
#include <bark/relief.glsl>
#include <hand/skin.glsl>
#include <hand/flesh.glsl>

// A hand of starlight: dusk under a clear skin, few stars deep in it, light of the glass soaking through thin flesh, pearl calm climbing
// from the fingertips.

layout(location = 6) in vec4 touch;
layout(location = 7) in vec3 nail;
layout(location = 8) in vec4 joint;

// Stars inside the hand: few, small; a star that a pixel cannot hold is not drawn.
float starsWithin(vec3 p, vec3 inward, float fine) {
    vec3 q = p * 190.0 + inward * 2.2;
    vec3 cell = floor(q);
    vec3 h = hash3(uvec3(ivec3(cell)));
    vec3 off = q - cell - 0.25 - 0.5 * h;
    float twinkle = 0.6 + 0.4 * sin(clock.z * (2.0 + 5.0 * h.x) + 40.0 * h.y);
    return fine * step(0.90, h.z) * h.y * twinkle * exp(-dot(off, off) * 130.0);
}

void main() {
    vec3 smooth_ = normalize(normalWorld);
    vec3 v = toEye();
    float facing = clamp(dot(smooth_, v), 0.0, 1.0);
    // Metres that a pixel spans; along the skin more, where it turns away.
    float pixel = distance(positionWorld, eye.xyz) / lens.x;
    float fine = smoothstep(1.4, 0.5, pixel * 1000.0) * smoothstep(0.10, 0.35, facing);
    Wear wear = wearOf(touch.xyz, joint, nail, uv.y, fine);
    vec3 n = relief(positionWorld, smooth_, wear.height);
    float nv = clamp(dot(n, v), 0.0, 1.0);
    vec3 inward = refract(-v, smooth_, 0.75);
    float cloud = fbm(touch.xyz * 30.0 + inward * 0.9 + vec3(0.0, 0.0, 0.10 * clock.z), 3);
    // Way from the fingertips, 0 .. 1 at the elbow. Calm enters at the tips and climbs; its edge is brightest.
    float way = clamp((touch.z + 0.20) / 0.38, 0.0, 1.0);
    float front = dreamerState.z * 1.5 - way * 1.25;
    float calm = smoothstep(0.0, 0.30, front);
    float crest = exp(-pow((front - 0.10) / 0.10, 2.0)) * step(0.001, dreamerState.z) * (1.0 - smoothstep(0.85, 1.0, dreamerState.z));

    Substance s;
    s.normal = n;
    s.roughness = mix(0.46, 0.24, wear.nailed);
    // Blood stands nearer the skin at joints and tips.
    float rosy = clamp(0.5 * groove(joint.y, 0.008) + 0.5 * groove(joint.z, 0.007) + smoothstep(-0.012, 0.004, nail.x) * (1.0 - wear.nailed), 0.0, 1.0);
    s.albedo = mix(vec3(0.170, 0.152, 0.170), vec3(0.235, 0.195, 0.185), calm) * (0.86 + 0.28 * cloud);
    s.albedo *= mix(vec3(1.0), vec3(1.12, 0.90, 0.90), rosy) * mix(vec3(1.0), vec3(1.25, 1.18, 1.2), wear.nailed);
    s.occlusion = traits.x * (1.0 - wear.shade);
    s.metal = 0.0;
    s.translucency = vec3(0.0);
    vec3 night = mix(vec3(0.05, 0.08, 0.30), vec3(0.22, 0.36, 0.74), cloud);
    vec3 pearl = mix(vec3(0.26, 0.27, 0.50), vec3(1.0, 0.90, 0.80), smoothstep(0.36, 0.66, cloud));
    float dusk = (0.3 + 0.7 * cloud * cloud) * (0.3 + 0.7 * traits.x) * (1.0 - 0.6 * wear.shade);
    s.emission = mix(night * 0.034, pearl * vec3(0.012, 0.014, 0.022), calm) * dusk;
    s.emission += starsWithin(touch.xyz, inward, fine) * mix(vec3(0.7, 0.8, 1.0), vec3(1.0, 0.95, 0.88), calm) * 0.5;
    s.emission += vec3(1.0, 0.88, 0.76) * (crest * (0.4 + 0.6 * cloud) * 0.035);

    Response r = responseOf(s.albedo, 0.0, steadied(s.roughness, n), max(nv, 0.05));
    float thick = 0.03 * traits.w;
    float hidden = (0.35 + 0.65 * traits.x) * (1.0 - wear.shade);
    // The sphere: so near it is a wide lamp, and light thins out along the hand itself: tips are lit, the wrist is dusk.
    vec3 to = sphere.xyz - positionWorld;
    float d = max(length(to), 1e-3);
    vec3 l = to / d;
    if (d < sphereLight.w && sphereState.x > 0.0) {
        float wide = 0.95 * clamp(sphere.w / d, 0.0, 1.0);
        float thinned = clamp(1.5 * sphere.w * sphere.w / (d * d), 0.04, 1.2);
        vec3 arriving = sphereLight.rgb * falloff(d, sphere.w, sphereLight.w) * thinned
            * mix(vec3(1.0), textureLod(sphereColours, octahedral(-l), 0.0).rgb, 0.20);
        vec3 sent = fleshLit(r, dot(n, l), wide, thick, clamp(-dot(v, l), 0.0, 1.0)) * hidden
            + 0.6 * lobe(r, n, v, l, clamp(r.alpha + 0.20, 0.0, 1.0), 0.5);
        s.emission += remembered(arriving) * remembered(sent);
        // Where skin meets the glass the light has nowhere to go but into it.
        float near = exp(-max(touch.w, 0.0) / 0.0035);
        s.emission += remembered(sphereLight.rgb * mix(vec3(0.7, 0.6, 1.0), vec3(1.0, 0.84, 0.66), calm)) * (near * (0.30 + 2.0 * smoothstep(0.0, 0.05, dreamerState.z)));
    }
    s.emission += floorOnFlesh(r, positionWorld, n, v, thick) * hidden;
    // Edges catch the sky.
    s.emission += (skyAmbient.rgb * 0.10) * pow(1.0 - nv, 3.0) * (0.4 + 0.6 * clamp(n.y, 0.0, 1.0));
    // Sky and ground, the horizon's key, the flood and the rings.
    s.emission += s.albedo * irradianceOf(aroundPoint(positionWorld, n), n) * (s.occlusion / PI);
    float reach = keyDirection.w > 0.0 ? keyReaches(positionWorld, n) : 1.0;
    s.emission += keyColour.rgb * reach * (ground(r, vec3(0.0), dot(n, keyDirection.xyz), 0.3) * hidden + 0.5 * lobe(r, n, v, keyDirection.xyz, 0.4, 1.0));
    s.emission += 0.35 * floodLit(r, s, positionWorld, v) + ringsLit(r, s, positionWorld);
    lightsItself();
    radiance = vec4(s.emission * dreamerState.w, 1.0);
}
