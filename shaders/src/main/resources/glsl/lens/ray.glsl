#include <block/FrameBlock>

// From a pixel back into the world. Reversed depth over an infinite range: depth = near / distance along the lens' axis.

// Direction from the eye through a point of the frame (0 .. 1), as long as one metre along the axis is.
vec3 rayAt(vec2 frame) {
    vec4 far = worldFromClip * vec4(frame * 2.0 - 1.0, 0.0, 1.0);
    return far.xyz;
}

// Distance along the axis in metres; a depth of 0 is the sky.
float distanceOf(float depth) {
    return eye.w / max(depth, 1e-9);
}

// Radius in pixels of the disc as which the open lens shows a point at a distance along the axis.
float blurOf(float away) {
    return lens.y * lens.x * abs(1.0 / away - 1.0 / forward.w);
}
