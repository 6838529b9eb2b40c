// GGX with height-correlated Smith shadowing (Heitz 2014), energy restored after Turquin 2019, over a Lambertian ground.

const float PI = 3.14159265;

// Reflectance of the microfacet lobe alone under a uniform sky: x scales F0, y is added. Fit: Karis 2014 after Lazarov 2013.
vec2 lobeShare(float nv, float roughness) {
    vec4 r = roughness * vec4(-1.0, -0.0275, -0.572, 0.022) + vec4(1.0, 0.0425, 1.04, -0.04);
    float a = min(r.x * r.x, exp2(-9.28 * nv)) * r.x + r.y;
    return vec2(-1.04, 1.04) * a + r.zw;
}

// One light's response at a point: f(view, light) times the cosine, diffuse and mirror lobes together.
struct Response {
    vec3 albedo;
    vec3 f0;
    float alpha;
    vec3 restore;
    float nv;
};

Response responseOf(vec3 albedo, float metal, float alpha, float nv) {
    vec3 f0 = mix(vec3(0.04), albedo, metal);
    vec2 ab = lobeShare(nv, sqrt(alpha));
    float whole = max(ab.x + ab.y, 0.05);
    vec3 kept = 1.0 - (f0 * ab.x + ab.y);
    return Response(albedo * (1.0 - metal) * kept, f0, alpha, 1.0 + f0 * (1.0 / whole - 1.0), nv);
}

// Mirror lobe times cosine. spread: over how much wider a lobe a lamp's size has spread the energy (1 for a point).
vec3 lobe(Response r, vec3 n, vec3 v, vec3 l, float alpha, float spread) {
    float nl = clamp(dot(n, l), 0.0, 1.0);
    vec3 h = normalize(v + l);
    float nh = clamp(dot(n, h), 0.0, 1.0);
    float vh = clamp(dot(v, h), 0.0, 1.0);
    float a2 = alpha * alpha;
    float d = a2 / (PI * pow((nh * a2 - nh) * nh + 1.0, 2.0));
    float shadowing = 0.5 / (nl * sqrt(r.nv * r.nv * (1.0 - a2) + a2) + r.nv * sqrt(nl * nl * (1.0 - a2) + a2) + 1e-5);
    vec3 fresnel = r.f0 + (1.0 - r.f0) * pow(1.0 - vh, 5.0);
    return fresnel * r.restore * (d * shadowing * spread * nl);
}

// Occlusion with the light that bounces within the crevice (Jimenez et al. 2016).
vec3 bouncedOcclusion(float visible, vec3 albedo) {
    vec3 a = 2.0404 * albedo - 0.3324;
    vec3 b = -4.7951 * albedo + 0.6417;
    vec3 c = 2.7552 * albedo + 0.6903;
    return max(vec3(visible), ((visible * a + b) * visible + c) * visible);
}
