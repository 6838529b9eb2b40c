#include <block/FrameBlock>

// The opening that the aperture's blades leave (core/camera/Iris): a rounded polygon with the area of the disc of radius 1.

// Of the square of its radius x is what a disc gives, y what the polygon does in the middle of a side, z half a sector in radians, w sectors.
vec4 iris() {
    float sides = max(tier.w, 3.0);
    float half_ = 3.1415927 / sides;
    float h2 = half_ * half_;
    // half / tan(half), by its series
    float polygon = 1.0 - h2 * (0.33333333 + h2 * (0.022222222 + h2 * 0.0021164021));
    float roundness = tier.w < 3.0 ? 1.0 : 0.25;
    return vec4(roundness, (1.0 - roundness) * polygon, half_, sides);
}

// Squared radius at an angle in turns from the middle of a side.
float irisRadius2(vec4 iris, float turns) {
    float within = (2.0 * fract(turns * iris.w + 0.5) - 1.0) * iris.z;
    float a2 = within * within;
    // 1 / cos², by its series
    return iris.x + iris.y * (1.0 + a2 * (1.0 + a2 * (0.66666667 + a2 * (0.37777778 + a2 * 0.19682540))));
}
