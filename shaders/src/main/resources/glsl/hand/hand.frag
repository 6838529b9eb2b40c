#include <surface/fragment.glsl>
#include <noise/noise.glsl>

// A hand of starlight: dusk under a clear skin, few stars deep in it, light of the glass soaking through thin flesh, pearl calm climbing
// from the fingertips.

layout(location = 6) in vec4 touch;
layout(location = 7) in vec3 nail;

// Stars inside the hand: few, small, at two depths.
float starsWithin(vec3 p, vec3 inward) {
    float sum = 0.0;
    for (int layer = 0; layer < 2; layer++) {
        vec3 q = p * (150.0 + 130.0 * float(layer)) + inward * (1.4 + 1.6 * float(layer));
        vec3 cell = floor(q);
        vec3 h = hash3(uvec3(ivec3(cell)) + uvec3(7u * uint(layer)));
        vec3 off = q - cell - 0.25 - 0.5 * h;
        float twinkle = 0.6 + 0.4 * sin(clock.z * (2.0 + 5.0 * h.x) + 40.0 * h.y);
        float footprint = length(fwidth(q));
        sum += step(0.86, h.z) * h.y * twinkle * exp(-dot(off, off) * 130.0) / (1.0 + footprint * footprint);
    }
    return sum;
}

void main() {
    vec3 n = normalize(normalWorld);
    vec3 v = toEye();
    float nv = clamp(dot(n, v), 0.0, 1.0);
    vec3 inward = refract(-v, n, 0.75);
    float cloud = fbm(touch.xyz * 30.0 + inward * 0.9 + vec3(0.0, 0.0, 0.10 * clock.z), 3);
    // Way from the fingertips, 0 .. 1 at the elbow. Calm enters at the tips and climbs; its edge is brightest.
    float way = clamp((touch.z + 0.20) / 0.38, 0.0, 1.0);
    float front = dreamerState.z * 1.5 - way * 1.25;
    float calm = smoothstep(0.0, 0.30, front);
    float crest = exp(-pow((front - 0.10) / 0.10, 2.0)) * step(0.001, dreamerState.z) * (1.0 - smoothstep(0.85, 1.0, dreamerState.z));

    // A nail: an oval of clearer, harder skin with a fine shadow round it.
    vec2 plate = vec2((nail.x + 0.0035) / 0.0085, nail.y / (0.0046 - 0.10 * max(nail.x, 0.0)));
    float oval = dot(plate * plate, vec2(1.0));
    float above = smoothstep(0.0012, 0.0028, nail.z);
    float nailed = above * smoothstep(1.06, 0.90, oval);
    float groove = above * exp(-pow((oval - 1.05) / 0.16, 2.0));
    // Skin folds over the joints of the last bone.
    float fold = above * exp(-pow((nail.x + 0.022) / 0.0035, 2.0)) * (0.5 + 0.5 * sin(nail.x * 4200.0));

    Substance s;
    s.normal = n;
    s.roughness = mix(0.52, 0.26, nailed);
    s.albedo = mix(vec3(0.060, 0.066, 0.120), vec3(0.098, 0.084, 0.088), calm) * (0.88 + 0.24 * cloud);
    s.albedo = mix(s.albedo, s.albedo * vec3(1.35, 1.2, 1.25), nailed) * (1.0 - 0.45 * groove - 0.25 * fold);
    s.occlusion = traits.x;
    s.metal = 0.0;
    s.translucency = vec3(0.0);
    vec3 night = mix(vec3(0.05, 0.08, 0.30), vec3(0.22, 0.36, 0.74), cloud);
    vec3 pearl = mix(vec3(0.26, 0.27, 0.50), vec3(1.0, 0.90, 0.80), smoothstep(0.36, 0.66, cloud));
    float dusk = (0.3 + 0.7 * cloud * cloud) * (0.3 + 0.7 * traits.x);
    s.emission = mix(night * 0.040, pearl * 0.016, calm) * dusk;
    s.emission += starsWithin(touch.xyz, inward) * mix(vec3(0.7, 0.8, 1.0), vec3(1.0, 0.95, 0.88), calm) * 0.7;
    s.emission += vec3(1.0, 0.88, 0.76) * (crest * (0.4 + 0.6 * cloud) * 0.035);

    // The sphere: what it lights, what mirrors it, and what soaks through from behind, redder the thicker the flesh.
    vec3 to = sphere.xyz - positionWorld;
    float d = max(length(to), 1e-3);
    vec3 l = to / d;
    Response r = responseOf(s.albedo, 0.0, steadied(s.roughness, n), max(nv, 0.05));
    if (d < sphereLight.w && sphereState.x > 0.0) {
        // So near, light thins out along the hand itself: tips are lit, the wrist is dusk.
        float thinned = clamp(1.6 * sphere.w * sphere.w / (d * d), 0.06, 0.95);
        vec3 arriving = sphereLight.rgb * falloff(d, sphere.w, sphereLight.w) * thinned
            * mix(vec3(1.0), textureLod(sphereColours, octahedral(-l), 0.0).rgb, 0.22);
        float thick = 0.03 * traits.w;
        float behind = clamp(0.35 - dot(n, l), 0.0, 1.0) * (0.35 + 0.65 * pow(clamp(dot(-v, l), 0.0, 1.0), 3.0));
        vec3 soaked = exp(-thick / vec3(0.0088, 0.0060, 0.0064)) * behind;
        // In memory blood has no colour.
        soaked = mix(soaked, vec3(dot(soaked, vec3(0.21, 0.72, 0.07))), memory.x);
        arriving = mix(arriving, vec3(dot(arriving, vec3(0.21, 0.72, 0.07))), 0.8 * memory.x);
        s.emission += arriving * (ground(r, vec3(0.0), dot(n, l), 0.10) * (0.35 + 0.65 * traits.x) + soaked * 0.075
            + 0.5 * lobe(r, n, v, l, clamp(r.alpha + 0.15, 0.0, 1.0), 0.4));
        // Where skin meets the glass its light wells up between them.
        float near = exp(-max(touch.w, 0.0) / 0.010);
        float point = exp(-max(touch.w, 0.0) / 0.0028);
        s.emission += sphereLight.rgb * mix(vec3(0.7, 0.6, 1.0), vec3(1.0, 0.86, 0.70), calm) * (near * 0.30 + point * 9.0 * smoothstep(0.0, 0.05, dreamerState.z));
    }
    // Edges catch the sky.
    s.emission += (skyAmbient.rgb * 0.10) * pow(1.0 - nv, 3.0) * (0.4 + 0.6 * clamp(n.y, 0.0, 1.0));
    // The glowing stage draws the edge that is turned to it.
    vec3 toStage = stageShape.xyz - positionWorld;
    float stageAway = length(toStage);
    float heard = 0.35 + 0.65 * beats[0].y * exp(-1.6 * beats[0].x);
    s.emission += ringColour.rgb * (stageState.x * stageState.y * heard * 0.055 / (1.0 + 0.02 * stageAway * stageAway)
        * pow(1.0 - nv, 2.0) * clamp(dot(n, toStage / max(stageAway, 1e-3)) + 0.45, 0.0, 1.0));
    // Sky and ground, the horizon's key, the flood and the rings.
    s.emission += s.albedo * irradianceOf(aroundPoint(positionWorld, n), n) * (s.occlusion / PI);
    float reach = keyDirection.w > 0.0 ? keyReaches(positionWorld, n) : 1.0;
    s.emission += keyColour.rgb * reach * (ground(r, vec3(0.0), dot(n, keyDirection.xyz), 0.2) + 0.5 * lobe(r, n, v, keyDirection.xyz, 0.4, 1.0));
    s.emission += 0.35 * floodLit(r, s, positionWorld, v) + ringsLit(r, s, positionWorld);
    shares = vec4(0.0);
    radiance = vec4(s.emission * dreamerState.w, 1.0);
}
