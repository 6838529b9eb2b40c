#include <block/DevelopBlock>
#include <tone/agx.glsl>

// From exposed light to display values: AgX, with the lab's slope, offset and power on stops and its saturation on the result.

vec3 graded(vec3 light) {
    vec3 stops = agxStops(light);
    stops = pow(max(stops * slope.rgb + offset.rgb, vec3(0.0)), power.rgb);
    vec3 c = agxCurve(stops);
    float grey = dot(c, vec3(0.2126, 0.7152, 0.0722));
    return clamp(agxDisplay(mix(vec3(grey), c, look.z)), 0.0, 1.0);
}
