// One triangle over the whole target, at the far plane (reversed depth: 0). Drawn as three vertices without attributes.
out vec2 uv; // 0 .. 1 over the target, from the lower left

void main() {
    vec2 corner = vec2((gl_VertexID << 1) & 2, gl_VertexID & 2);
    uv = corner;
    gl_Position = vec4(corner * 2.0 - 1.0, 0.0, 1.0);
}
