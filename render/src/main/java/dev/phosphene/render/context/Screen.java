package dev.phosphene.render.context;

/**
 * A monitor that a window may fill.
 *
 * @param index counted from 0 in the system's order, the primary one first
 * @param name what the system calls it
 * @param width pixels
 * @param height pixels
 * @param rate refreshes a second
 */
public record Screen(int index, String name, int width, int height, int rate) {}
