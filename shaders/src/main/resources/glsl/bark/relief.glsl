// A normal tilted by a height in metres that is known only as a number a pixel, from its differences on the screen
// (Mikkelsen, Bump mapping unparametrized surfaces on the GPU, 2010).
vec3 relief(vec3 positionWorld, vec3 normal, float height) {
    vec3 right = dFdx(positionWorld);
    vec3 up = dFdy(positionWorld);
    vec3 a = cross(up, normal);
    vec3 b = cross(normal, right);
    float area = dot(right, a);
    vec3 slope = sign(area) * (dFdx(height) * a + dFdy(height) * b);
    float size = max(abs(area), 1e-9);
    // Steeper than a wall is a cliff in the noise, not in the bark
    float steep = length(slope) / size;
    return normalize(normal - slope / size * min(1.0, 1.4 / max(steep, 1e-4)));
}
