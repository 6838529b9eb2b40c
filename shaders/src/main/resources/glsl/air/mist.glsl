#include <block/WorldBlock>

// Metres of base-height haze between two points, closed form; density is held below the base by less than one fall-off height.
float mistBetween(vec3 a, vec3 b) {
    float scale = max(airShape.z, 0.1);
    float ha = clamp((a.y - airShape.y) / scale, -0.7, 40.0);
    float hb = clamp((b.y - airShape.y) / scale, -0.7, 40.0);
    float change = hb - ha;
    float mean = abs(change) < 1e-3 ? exp(-0.5 * (ha + hb)) : (exp(-ha) - exp(-hb)) / change;
    return distance(a, b) * mean;
}

// Integral of exp(−x²) from 0, to 2e-3 (its first term; Winitzki 2008).
float bell(float x) {
    float q = x * x;
    return 0.8862269 * sign(x) * sqrt(max(1.0 - exp(-q * (1.2732395 + 0.147 * q) / (1.0 + 0.147 * q)), 0.0));
}

// Metres of mist at its thickest between two points over level ground: exp(−(height / deep)²) above it, thickest below.
float bankBetween(vec3 a, vec3 b, float ground, float deep) {
    float ha = (a.y - ground) / deep;
    float hb = (b.y - ground) / deep;
    float change = hb - ha;
    float low = min(ha, 0.0);
    float high = min(hb, 0.0);
    float sum = (bell(max(hb, 0.0)) + high) - (bell(max(ha, 0.0)) + low);
    float mean = abs(change) < 1e-3 ? exp(-max(ha, 0.0) * max(ha, 0.0)) : sum / change;
    return distance(a, b) * mean;
}
