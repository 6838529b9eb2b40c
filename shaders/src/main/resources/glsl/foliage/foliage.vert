#include <surface/vertex.glsl>
#include <wind/wind.glsl>

// Leaves: the plant's sway, and each leaf trembling about its own foot, so that a gust is seen to cross the crown.
void main() {
    Instance i = instanceOf();
    vec3 positionWorld = toWorld(i, position);
    vec3 normalWorld = rotate(i.turn, normal);
    vec3 moved = sway(positionWorld, i.place.xyz, traits.w, i.own.x);
    float air = min(length(moved) * 6.0, 1.0);
    float phase = dot(positionWorld, vec3(1.9, 2.7, 2.3));
    float tremble = uv.y * traits.w * air * (sin(clock.z * 9.1 + phase) + 0.6 * sin(clock.z * 14.3 + 2.1 * phase));
    positionWorld += moved + normalWorld * (0.022 * i.place.w * tremble);
    emit(positionWorld, normalWorld, i);
}
