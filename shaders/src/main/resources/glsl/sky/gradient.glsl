#include <block/WorldBlock>
#include <inputs/SkyInputs>

// The clear sky by direction, looked up. Columns: sine of half the azimuth away from the sun. Rows: root of the direction's height, and
// below the horizon minus the root of its depth; both crowd where the sky changes fastest, and neither needs an angle.
// dev.phosphene.render.frame.TwilightSky fills the table and is this function's twin.
const vec2 SKY_TEXELS = vec2(24.0, 64.0);
const vec2 SKY_STEPS = vec2(23.0, 47.0);
const float SKY_HORIZON_ROW = 16.0;

vec3 skyGradient(vec3 d) {
    vec2 sunFlat = vec2(sin(skyShape.z), -cos(skyShape.z));
    float toward = dot(d.xz, sunFlat) * inversesqrt(max(dot(d.xz, d.xz), 1e-8));
    vec2 at = vec2(sqrt(max(0.5 - 0.5 * toward, 0.0)), sign(d.y) * sqrt(abs(d.y)));
    vec2 texel = at * SKY_STEPS + vec2(0.5, SKY_HORIZON_ROW + 0.5);
    return textureLod(skyView, texel / SKY_TEXELS, 0.0).rgb * sunDirection.w;
}
