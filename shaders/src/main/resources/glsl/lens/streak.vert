#include <lens/tile.glsl>
#include <inputs/StreakInputs>

// Tiles through which something moves.

void main() {
    ivec2 all = textureSize(streaks, 0);
    ivec2 tile = tileHere(all);
    drawTile(tile, all, length(texelFetch(streaks, tile, 0).xy) >= 0.3);
}
