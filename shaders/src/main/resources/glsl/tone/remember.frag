const bool OLD = true;
#include <tone/develop.glsl>

// The picture of what is remembered.
