#include <block/FrameBlock>

// The view cut into columns, rows and slices of depth (after Olsson et al. 2012; slices grow with distance as in Sousa and Geffroy 2016). A
// lamp is noted once for each column, row and slice that its ball reaches into; a cluster is where three of them cross, and its lamps are
// those noted by all three. So the cut may be fine and costs as much as the sum of its parts, not their product; nothing is ever lost,
// and every sum runs in the order of the lamps' numbers.

const uint LAMPS = 512u;
const uint WORDS = LAMPS / 32u;
// Words a part has: first one with a bit for each of the others that is not empty.
const uint STRIDE = WORDS + 1u;
const uint COLUMNS = 32u;
const uint ROWS = 18u;
const uint SLICES = 32u;
const float FIRST_SLICE = 0.4; // metres; all before it is the first
const float LAST_SLICE = 120.0; // metres; all beyond it is the last

struct Cluster {
    uint column;
    uint row;
    uint slice;
};

uint sliceAt(float away) {
    float s = log2(max(away, 1e-3) / FIRST_SLICE) * (float(SLICES - 2u) / log2(LAST_SLICE / FIRST_SLICE)) + 1.0;
    return uint(clamp(s, 0.0, float(SLICES) - 0.5));
}

// Metres at which a slice begins; the first begins at the eye.
float sliceStart(uint slice) {
    return slice == 0u ? 0.0 : FIRST_SLICE * exp2((float(slice) - 1.0) * (log2(LAST_SLICE / FIRST_SLICE) / float(SLICES - 2u)));
}

Cluster clusterOf(vec3 p) {
    vec4 clip = clipFromWorld * vec4(p, 1.0);
    vec2 at = clamp(clip.xy / max(clip.w, 1e-4) * 0.5 + 0.5, 0.0, 0.99999);
    return Cluster(uint(at.x * float(COLUMNS)), uint(at.y * float(ROWS)), sliceAt(clip.w));
}

// Metres from p to the plane through the eye on which clip-space x (axis 0) or y (axis 1) is a given share of w; positive towards more.
float fromPlane(vec3 p, int axis, float share) {
    vec4 plane = vec4(
        clipFromWorld[0][axis] - share * clipFromWorld[0][3],
        clipFromWorld[1][axis] - share * clipFromWorld[1][3],
        clipFromWorld[2][axis] - share * clipFromWorld[2][3],
        clipFromWorld[3][axis] - share * clipFromWorld[3][3]);
    return dot(plane, vec4(p, 1.0)) / length(plane.xyz);
}

// Whether a ball reaches between two such planes.
bool reachesBetween(vec4 ball, int axis, float low, float high) {
    return fromPlane(ball.xyz, axis, low) > -ball.w && fromPlane(ball.xyz, axis, high) < ball.w;
}

float depthOf(vec3 p) {
    return dot(vec4(clipFromWorld[0][3], clipFromWorld[1][3], clipFromWorld[2][3], clipFromWorld[3][3]), vec4(p, 1.0));
}

// Whether a ball reaches into a part: columns first, then rows, then slices.
bool reachesPart(vec4 ball, uint part) {
    if (part < COLUMNS) {
        float low = 2.0 * float(part) / float(COLUMNS) - 1.0;
        return reachesBetween(ball, 0, low, low + 2.0 / float(COLUMNS));
    }
    if (part < COLUMNS + ROWS) {
        float low = 2.0 * float(part - COLUMNS) / float(ROWS) - 1.0;
        return reachesBetween(ball, 1, low, low + 2.0 / float(ROWS));
    }
    uint slice = part - COLUMNS - ROWS;
    float away = depthOf(ball.xyz);
    return away + ball.w > sliceStart(slice) && (slice == SLICES - 1u || away - ball.w < sliceStart(slice + 1u));
}

// Whether a ball reaches into the view at all.
bool reachesView(vec4 ball) {
    return depthOf(ball.xyz) + ball.w > 0.0 && reachesBetween(ball, 0, -1.0, 1.0) && reachesBetween(ball, 1, -1.0, 1.0);
}
