#include <surface/vertex.glsl>
#include <stage/pulse.glsl>

// The stage lifts out of the earth and answers the heart. traits.w: 1 rides on the disc, 0 is the heap that soil pouring off its edge leaves.
void main() {
    Instance i = instanceOf();
    vec3 positionWorld = toWorld(i, position);
    vec3 normalWorld = rotate(i.turn, normal);
    vec2 from = positionWorld.xz - stageShape.xz;
    float radius = length(from);
    float rise = stageState.x;
    if (traits.w > 0.5) {
        positionWorld.y += 0.9 * rise;
        if (normalWorld.y > 0.5) {
            float here = ripple(radius);
            float slope = (ripple(radius + 0.06) - here) / 0.06;
            positionWorld.y += here;
            normalWorld = normalize(normalWorld - vec3(from.x, 0.0, from.y) * (slope / max(radius, 1e-3)));
        }
    } else {
        float poured = smoothstep(0.05, 1.0, rise);
        positionWorld.y = mix(-0.12, positionWorld.y, poured);
    }
    emit(positionWorld, normalWorld, i);
}
