#include <sky/gradient.glsl>

// The clear sky towards the direction whose azimuth is the column and whose height is the row.

layout(location = 0) out vec4 said;

void main() {
    vec2 at = gl_FragCoord.xy / 64.0;
    float azimuth = 6.2831853 * at.x;
    float up = 2.0 * at.y - 1.0;
    float flatLength = sqrt(1.0 - up * up);
    said = vec4(skyGradient(vec3(flatLength * sin(azimuth), up, -flatLength * cos(azimuth))), 1.0);
}
