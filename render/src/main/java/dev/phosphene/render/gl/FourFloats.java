package dev.phosphene.render.gl;

import org.lwjgl.system.MemoryUtil;

/** Four floats at an address, as GL's clear calls take them. */
final class FourFloats {
    private FourFloats() {}

    static void put(long address, float x, float y, float z, float w) {
        MemoryUtil.memPutFloat(address, x);
        MemoryUtil.memPutFloat(address + 4, y);
        MemoryUtil.memPutFloat(address + 8, z);
        MemoryUtil.memPutFloat(address + 12, w);
    }
}
