#include <inputs/DepthInputs>
#include <lens/ray.glsl>

// Openness of a point by the horizons around it (Jimenez et al., "Practical realtime strategies for accurate indirect occlusion", 2016): in
// a few planes through the ray of view the two horizons are found in the depth, and the cosine-weighted sky between them is integrated.

// Bodies farther off than this leave no trace, metres: the path-traced volumes hold what is larger.
const float REACH = 1.5;

vec3 pointAt(ivec2 pixel) {
    vec2 frame = (vec2(pixel) + 0.5) * viewport.zw;
    return eye.xyz + rayAt(frame) * distanceOf(texelFetch(depth, clamp(pixel, ivec2(0), ivec2(viewport.xy) - 1), 0).x);
}

// Of the two neighbours along an axis the one that lies closer in depth belongs to the same surface.
vec3 alongSurface(ivec2 at, ivec2 step, vec3 p) {
    vec3 ahead = pointAt(at + step) - p;
    vec3 back = p - pointAt(at - step);
    return dot(ahead, ahead) < dot(back, back) ? ahead : back;
}

vec3 normalAt(ivec2 at, vec3 p) {
    return normalize(cross(alongSurface(at, ivec2(1, 0), p), alongSurface(at, ivec2(0, 1), p)));
}

// Cosine to the ray of view of the highest point on one side.
float horizon(vec3 p, vec3 n, vec3 v, vec2 from, vec2 along, float pixels, float steps, float late, float lowest) {
    float highest = lowest;
    for (float i = 0.0; i < steps; i += 1.0) {
        float share = (i + late) / steps;
        ivec2 at = ivec2(from + along * max(share * share * pixels, 1.0 + i));
        if (any(lessThan(at, ivec2(0))) || any(greaterThanEqual(at, ivec2(viewport.xy)))) {
            break;
        }
        vec3 off = pointAt(at) - p;
        float d2 = dot(off, off);
        // What rises less than two degrees is the surface itself.
        float near = dot(off, n) > 0.035 * sqrt(d2) ? clamp(2.0 - 2.0 * d2 / (REACH * REACH), 0.0, 1.0) : 0.0;
        highest = max(highest, mix(lowest, dot(off, v) * inversesqrt(max(d2, 1e-8)), near));
    }
    return highest;
}

float arc(float h, float gamma) {
    return 0.25 * (-cos(2.0 * h - gamma) + cos(gamma) + 2.0 * h * sin(gamma));
}

// 1 open .. 0 buried. turn: 0 .. 1, of the planes.
float openTo(vec3 p, vec3 n, float away, float turn) {
    const float PLANES = 2.0;
    vec3 v = normalize(eye.xyz - p);
    float pixels = min(REACH * lens.x / away, 0.4 * viewport.y);
    float steps = 4.0 + 4.0 * tier.y;
    vec3 right = vec3(viewFromWorld[0][0], viewFromWorld[1][0], viewFromWorld[2][0]);
    vec3 up = vec3(viewFromWorld[0][1], viewFromWorld[1][1], viewFromWorld[2][1]);
    vec2 from = 2.0 * floor(gl_FragCoord.xy) + 0.5;
    float sum = 0.0;
    for (float i = 0.0; i < PLANES; i += 1.0) {
        float angle = 3.14159265 * (i + turn) / PLANES;
        vec2 along = vec2(cos(angle), sin(angle));
        vec3 tangent = right * along.x + up * along.y;
        tangent = normalize(tangent - v * dot(tangent, v));
        vec3 axis = cross(tangent, v);
        vec3 within = n - axis * dot(n, axis);
        float size = max(length(within), 1e-4);
        float gamma = sign(dot(within, tangent)) * acos(clamp(dot(within, v) / size, -1.0, 1.0));
        // Where nothing stands the horizon is the surface's own plane.
        float ahead = acos(horizon(p, n, v, from, along, pixels, steps, 0.35 + 0.5 * turn, cos(gamma + 1.5707963)));
        float behind = -acos(horizon(p, n, v, from, -along, pixels, steps, 0.35 + 0.5 * turn, cos(gamma - 1.5707963)));
        ahead = gamma + min(ahead - gamma, 1.5707963);
        behind = gamma + max(behind - gamma, -1.5707963);
        sum += size * (arc(ahead, gamma) + arc(behind, gamma));
    }
    return clamp(sum / PLANES, 0.0, 1.0);
}
