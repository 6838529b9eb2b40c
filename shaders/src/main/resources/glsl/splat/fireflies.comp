#include <splat/splat.glsl>
#include <splat/firefly.glsl>

// Fireflies as they are seen; what they light is light/kindle.comp's.

void main() {
    uint fly = gl_GlobalInvocationID.x;
    if (fly >= grains) {
        return;
    }
    Firefly f = fireflyAt(fly);
    if (f.light <= 0.0) {
        return;
    }
    // The core is nearly yellow, what the air around it scatters is amber.
    float light = 0.9e-3 * f.light * grainShape.x;
    splatSpark(f.place, vec3(1.0, 0.60, 0.16) * (0.55 * light), vec3(1.0, 0.42, 0.07) * (0.6 * light), 0.003, 0.030 + 0.05 * f.rank * f.rank);
}
