#include <surface/vertex.glsl>
#include <wind/wind.glsl>

// A surface that stands where its instance stands and moves with the wind as far as its sway trait lets it.
void main() {
    Instance i = instanceOf();
    vec3 positionWorld = toWorld(i, position);
    positionWorld += sway(positionWorld, i.place.xyz, traits.w, i.own.x);
    emit(positionWorld, rotate(i.turn, normal), i);
}
