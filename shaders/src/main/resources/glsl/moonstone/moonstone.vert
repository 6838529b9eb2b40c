#include <surface/vertex.glsl>

// Stone stands still. Its fourth trait is no sway but the seed of the block.
void main() {
    Instance i = instanceOf();
    emit(toWorld(i, position), rotate(i.turn, normal), i);
}
