#include <lens/tile.glsl>
#include <lens/disc.glsl>
#include <inputs/LensInputs>

// Tiles that the open lens blurs.

void main() {
    ivec2 all = textureSize(tiles, 0);
    ivec2 tile = tileHere(all);
    drawTile(tile, all, reachOf(tile) >= SHARP);
}
