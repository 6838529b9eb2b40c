#include <block/WorldBlock>

// Metres of base-height mist between two points, closed form; density is held below the base by two fall-off heights at most.
float mistBetween(vec3 a, vec3 b) {
    float scale = max(airShape.z, 0.1);
    float ha = clamp((a.y - airShape.y) / scale, -0.7, 40.0);
    float hb = clamp((b.y - airShape.y) / scale, -0.7, 40.0);
    float change = hb - ha;
    float mean = abs(change) < 1e-3 ? exp(-0.5 * (ha + hb)) : (exp(-ha) - exp(-hb)) / change;
    return distance(a, b) * mean;
}
