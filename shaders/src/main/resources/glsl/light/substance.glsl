// What a point of a surface is made of.
//   albedo        share of light that returns, linear Rec. 709; the mirror colour where metal is 1
//   roughness     0 mirror .. 1 chalk; squared it is the slope deviation of GGX
//   normal        unit, world space
//   occlusion     1 open .. 0 buried; holds for light from all around, not for lamps
//   emission      radiance the point sends out itself
//   metal         0 dielectric .. 1 metal
//   translucency  share of light from behind that comes through, per channel; 0 for stone
struct Substance {
    vec3 albedo;
    float roughness;
    vec3 normal;
    float occlusion;
    vec3 emission;
    float metal;
    vec3 translucency;
};
