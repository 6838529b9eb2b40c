#include <surface/vertex.glsl>

// A far tree's card, turned about y to the eye, and leant back a little for an eye that looks down on the forest.
// own.y, own.z: the corner of its portrait in the atlas. The local x is kept as metres across, for the frag's round light.
// Trees that no lens comes near are broader or narrower than their portrait, and every other one is its mirror image.
const float APART = 118.0;

void main() {
    Instance i = instanceOf();
    vec3 to = eye.xyz - i.place.xyz;
    vec2 flatTo = to.xz / max(length(to.xz), 1e-3);
    float above = clamp(to.y / max(length(to), 1e-3), -0.2, 0.75);
    vec3 right = vec3(flatTo.y, 0.0, -flatTo.x);
    vec3 up = normalize(vec3(-flatTo.x * above * 0.8, 1.0, -flatTo.y * above * 0.8));
    bool apart = dot(i.place.xz, i.place.xz) > APART * APART;
    float wide = apart ? 0.85 + 0.5 * fract(i.own.x * 7.31) : 1.0;
    wide = apart && fract(i.own.x * 3.17) < 0.5 ? -wide : wide;
    vec3 positionWorld = i.place.xyz + i.place.w * (right * (position.x * wide) + up * position.y);
    emit(positionWorld, vec3(flatTo.x, 0.0, flatTo.y), i);
    uvOut = uv + i.own.yz;
    traitsOut = vec4(right * sign(wide), 0.0);
}
