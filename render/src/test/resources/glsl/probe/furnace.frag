#include <light/light.glsl>

// A white surface under a sky that is 1 everywhere: x of the pixel is the view's cosine, y its roughness.
//   rows   0 .. 15  the surroundings of a metal      16 .. 31  of a dielectric
//   rows  32 .. 47  the lobe that lamps use, integrated over the hemisphere, metal
layout(location = 0) out vec4 value;

void main() {
    float nv = mix(0.15, 1.0, gl_FragCoord.x / 16.0);
    int row = int(gl_FragCoord.y);
    // A smooth surface sees the shape of the sky, which is not even: only rough ones stand in a furnace.
    float roughness = mix(row < 32 ? 0.78 : 0.35, 1.0, float(row % 16) / 15.0);
    vec3 n = vec3(0.0, 1.0, 0.0);
    vec3 v = vec3(sqrt(1.0 - nv * nv), nv, 0.0);
    float metal = row / 16 == 1 ? 0.0 : 1.0;
    Response r = responseOf(vec3(1.0), metal, roughness * roughness, nv);
    if (row < 32) {
        Substance s = Substance(vec3(1.0), roughness, n, 1.0, vec3(0.0), metal, vec3(0.0));
        value = vec4(surroundings(s, r, vec3(0.0), v), 1.0);
        return;
    }
    // Half vectors by their density: every sample then weighs about the same, however narrow the lobe.
    float sum = 0.0;
    const int N = 96;
    for (int i = 0; i < N; i++) {
        for (int j = 0; j < N; j++) {
            float u = (float(i) + 0.5) / float(N);
            float azimuth = 6.2831853 * (float(j) + 0.5) / float(N);
            float c2 = (1.0 - u) / (1.0 + (r.alpha * r.alpha - 1.0) * u);
            float c = sqrt(c2);
            vec3 h = vec3(sqrt(1.0 - c2) * cos(azimuth), c, sqrt(1.0 - c2) * sin(azimuth));
            float vh = dot(v, h);
            vec3 l = 2.0 * vh * h - v;
            if (vh > 0.0 && l.y > 0.0) {
                float k = c2 * (r.alpha * r.alpha - 1.0) + 1.0;
                float density = r.alpha * r.alpha / (PI * k * k) * c / (4.0 * vh);
                sum += lobe(r, n, v, l, r.alpha, 1.0).r / density;
            }
        }
    }
    value = vec4(sum / float(N * N));
}
