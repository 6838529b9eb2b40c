package dev.phosphene.render.scene;

/**
 * Where a mesh lies in the scene's buffers.
 *
 * @param firstIndex of the index buffer
 * @param indexCount three a triangle
 * @param baseVertex added to every index
 */
record MeshRange(int firstIndex, int indexCount, int baseVertex) {}
