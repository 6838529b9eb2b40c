#include <block/LensBlock>
#include <inputs/LensInputs>

// Radius in pixels up to which a tile's discs are gathered; below SHARP there is nothing to gather.
const float SHARP = 0.6;

float reachOf(ivec2 tile) {
    return min(texelFetch(tiles, tile, 0).x * lensShape.x, lensShape.z);
}
