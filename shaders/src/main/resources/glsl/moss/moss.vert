#include <surface/vertex.glsl>
#include <moss/shoot.glsl>

// One layer of moss, lifted from what it grows on. traits.z: how tall it may grow here; own.y: the layer, 0 .. 1.
// The frag gets the roots' place in the world as positionLocal, and the height it has here as uv.x.
void main() {
    Instance i = instanceOf();
    vec3 root = toWorld(i, position);
    vec3 normalWorld = rotate(i.turn, normal);
    float tall = traits.z * shows(root, 0.009);
    emit(root + normalWorld * (TALLEST * tall * i.own.y), normalWorld, i);
    positionLocalOut = root;
    uvOut = vec2(tall, 0.0);
}
