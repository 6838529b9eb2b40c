package dev.phosphene.render.context;

/**
 * A key that went down in a window.
 *
 * @param key the character it types ({@code "["}, {@code "q"}), or a name: {@code SPACE ESC ENTER LEFT RIGHT UP DOWN HOME END F1} … {@code F12}
 * @param repeat whether it is being held; characters always say false
 */
public record KeyPress(String key, boolean repeat) {}
