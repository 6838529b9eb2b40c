#include <tone/agx.glsl>

// Row 0: grey from −13 to 6 stops. Rows above: one channel brighter than the others.
layout(location = 0) out vec4 value;

void main() {
    float stops = mix(-13.0, 6.0, gl_FragCoord.x / 512.0);
    int row = int(gl_FragCoord.y);
    vec3 light = exp2(stops) * (row == 0 ? vec3(1.0) : row == 1 ? vec3(1.0, 0.3, 0.2) : vec3(0.1, 0.3, 1.0));
    value = vec4(agxDisplay(agxCurve(agxStops(light))), 1.0);
}
