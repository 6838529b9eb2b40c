// Where the cells of the air lie: columns are rays through the frame, slices are shells about the eye (so the faces of a cube join), even
// near the lens and ever deeper away from it.

// Metres to the last shell, and metres over which shells are about even.
const float AIR_REACH = 120.0;
const float AIR_EVEN = 6.0;

// Share of the shells (0 .. 1) that lie before a distance in metres.
float shellAt(float metres) {
    return log(1.0 + metres / AIR_EVEN) * (1.0 / log(1.0 + AIR_REACH / AIR_EVEN));
}

float metresAt(float shell) {
    return AIR_EVEN * (exp(shell * log(1.0 + AIR_REACH / AIR_EVEN)) - 1.0);
}

// Distance at which the last stored cell ends: cells hold the air up to their middle.
float airEnd(float shells) {
    return metresAt(1.0 - 0.5 / shells);
}
