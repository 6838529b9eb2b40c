#include <block/LensBlock>

// One tile of pixels as a point as wide as it, or nowhere. On a software rasterizer every pixel walks both sides of a condition; what a
// whole tile agrees about costs nothing when its vertex decides it. The viewport is as wide as all tiles together.

ivec2 tileHere(ivec2 tiles) {
    return ivec2(gl_VertexID % tiles.x, gl_VertexID / tiles.x);
}

void drawTile(ivec2 tile, ivec2 tiles, bool wanted) {
    gl_Position = wanted ? vec4((vec2(tile) + 0.5) / vec2(tiles) * 2.0 - 1.0, 0.0, 1.0) : vec4(-2.0, -2.0, 0.0, 1.0);
    gl_PointSize = tilePixels;
}
