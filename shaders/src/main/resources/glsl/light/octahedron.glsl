// Directions on a square: the octahedron unfolded (Cigolle et al. 2014). Up is the square's middle.

vec2 octahedral(vec3 d) {
    vec3 o = d / (abs(d.x) + abs(d.y) + abs(d.z));
    vec2 folded = (1.0 - abs(o.zx)) * vec2(o.x < 0.0 ? -1.0 : 1.0, o.z < 0.0 ? -1.0 : 1.0);
    return (o.y >= 0.0 ? o.xz : folded) * 0.5 + 0.5;
}

vec3 directionOf(vec2 square) {
    vec2 e = square * 2.0 - 1.0;
    float y = 1.0 - abs(e.x) - abs(e.y);
    vec2 unfolded = (1.0 - abs(e.yx)) * vec2(e.x < 0.0 ? -1.0 : 1.0, e.y < 0.0 ? -1.0 : 1.0);
    vec2 xz = y >= 0.0 ? e : unfolded;
    return normalize(vec3(xz.x, y, xz.y));
}
