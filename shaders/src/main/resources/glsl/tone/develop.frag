const bool OLD = false;
#include <tone/develop.glsl>

// The picture of what is.
