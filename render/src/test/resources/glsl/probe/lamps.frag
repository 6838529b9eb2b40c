#include <block/KindledBlock>
#include <block/KindleBlock>
#include <light/lamplight.glsl>
#include <noise/hash.glsl>

// Light of small lamps on white Lambertian ground at a point of each pixel's ray: by clusters in x, by all lamps one after another in y; the
// point's distance from the first lamp in z and the cosine there in w.
layout(location = 0) out vec4 value;

void main() {
    vec2 at = gl_FragCoord.xy * viewport.zw * 2.0 - 1.0;
    float away = 0.2 + 60.0 * pow(unit(pcg(uint(gl_FragCoord.x) + 977u * uint(gl_FragCoord.y))), 3.0);
    vec4 far = worldFromClip * vec4(at, 0.1 / away, 1.0);
    vec3 p = far.xyz / far.w;
    vec3 up = vec3(0.0, 1.0, 0.0);
    Response r = Response(vec3(1.0), vec3(0.0), 1.0, vec3(1.0), 1.0);
    Substance s = Substance(vec3(1.0), 1.0, up, 1.0, vec3(0.0), 0.0, vec3(0.0));
    float sum = 0.0;
    for (uint i = 0u; i < slots; i++) {
        vec4 place = kindled[2u * i];
        vec4 light = kindled[2u * i + 1u];
        vec3 to = place.xyz - p;
        float squared = dot(to, to);
        sum += light.r * windowed(squared, place.w, light.w) * lampLit(r, s, up, to, sqrt(squared), light.w, 0.0).r;
    }
    vec3 first = kindled[0].xyz - p;
    value = vec4(lampsLit(r, s, p, up, 0.0).r, sum, length(first), normalize(first).y);
}
