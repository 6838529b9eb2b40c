// GGX with height-correlated Smith shadowing (Heitz 2014), energy restored after Turquin 2019, over a Lambertian ground.

const float PI = 3.14159265;

// Reflectance of the microfacet lobe alone under a uniform sky: x scales F0, y is added; together the lobe's whole albedo. Our own fit to
// the integral over visible normals (Heitz 2018), within 1.2 % on average; the fit in common use (Lazarov) belongs to another shadowing term.
vec2 lobeShare(float nv, float alpha) {
    float s = nv / (nv + 1.5 * alpha);
    float lost = alpha * (-0.0571 + 0.1485 * alpha + s * (2.7327 - 0.3552 * alpha + s * (0.9757 * alpha - 3.1105)));
    float grazing = (1.0 - nv) * (1.0 - nv);
    grazing *= grazing;
    vec3 a = vec3(1.0, alpha, alpha * alpha);
    float fresnel = grazing
        * (dot(a, vec3(0.4341, -1.0067, 0.6456)) + nv * (dot(a, vec3(0.9316, -3.0505, 2.1320)) + nv * dot(a, vec3(-1.0119, 4.7935, -3.8217))));
    float whole = clamp(1.0 - lost, 0.05, 1.0);
    fresnel = clamp(fresnel, 0.0, whole);
    return vec2(whole - fresnel, fresnel);
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
    vec2 ab = lobeShare(nv, alpha);
    float whole = ab.x + ab.y;
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
    float k = (nh * a2 - nh) * nh + 1.0;
    float d = a2 / (PI * k * k);
    float shadowing = 0.5 / (nl * sqrt(r.nv * r.nv * (1.0 - a2) + a2) + r.nv * sqrt(nl * nl * (1.0 - a2) + a2) + 1e-5);
    float away = 1.0 - vh;
    vec3 fresnel = r.f0 + (1.0 - r.f0) * (away * away * away * away * away);
    return fresnel * r.restore * (d * shadowing * spread * nl);
}

// Lambert, softened by a lamp that is wider than a point, keeping its energy; and light let through from behind.
vec3 ground(Response r, vec3 translucency, float nl, float wrap) {
    float front = clamp((nl + wrap) / ((1.0 + wrap) * (1.0 + wrap)), 0.0, 1.0);
    float behind = clamp((0.4 - nl) / 1.96, 0.0, 1.0);
    return (r.albedo * front + translucency * behind) / PI;
}

// Occlusion with the light that bounces within the crevice (Jimenez et al. 2016).
vec3 bouncedOcclusion(float visible, vec3 albedo) {
    vec3 a = 2.0404 * albedo - 0.3324;
    vec3 b = -4.7951 * albedo + 0.6417;
    vec3 c = 2.7552 * albedo + 0.6903;
    return max(vec3(visible), ((visible * a + b) * visible + c) * visible);
}
