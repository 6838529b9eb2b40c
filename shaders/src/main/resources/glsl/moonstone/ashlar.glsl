// Where a point lies on its block. dev.phosphene.models.masonry.Cut writes uv = 1 + metres from the low edge + 4 · (side length in
// centimetres + 320 · open ends), so that two triangles are enough for joints, worn edges and streaks.

// joint: share of the pixel that lies in a joint; worn: nearness to an exposed edge, 0 .. 1; at, size: metres on the face.
struct Ashlar {
    float joint;
    float worn;
    vec2 at;
    vec2 size;
};

// Half the dark line that a joint with its rounded lips makes, metres.
const float JOINT = 0.011;

Ashlar ashlarAt(vec2 coded) {
    vec2 code = floor(coded * 0.25);
    vec2 open = floor(code / 320.0);
    vec2 size = (code - 320.0 * open) * 0.01;
    vec2 at = clamp(coded - 4.0 * code - 1.0, vec2(0.0), size);
    vec2 lowOpen = mod(open, 2.0);
    vec2 highOpen = floor(open * 0.5);
    vec2 pixel = max(fwidth(coded), vec2(1e-4));
    // Coverage of a line 2·JOINT wide by a pixel, at each end of each axis
    vec2 share = min(vec2(1.0), 2.0 * JOINT / pixel);
    vec2 low = clamp((JOINT - at) / pixel + 0.5, 0.0, 1.0) * share * (1.0 - lowOpen);
    vec2 high = clamp((JOINT - (size - at)) / pixel + 0.5, 0.0, 1.0) * share * (1.0 - highOpen);
    vec2 lines = max(low, high);
    vec2 soft = vec2(0.035) + pixel;
    vec2 edges = max(exp(-at / soft) * lowOpen, exp(-(size - at) / soft) * highOpen) * min(vec2(1.0), 0.05 / pixel + 0.25);
    return Ashlar(max(lines.x, lines.y), max(edges.x, edges.y), at, size);
}
