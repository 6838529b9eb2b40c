package dev.phosphene.core.parameter;

/**
 * One number, point or colour that can be said of a phenomenon: a record component and its quantity.
 *
 * @param phenomenon its record's name among {@link Phenomena}, e.g. "moss"
 * @param name its own name, e.g. "glow"
 * @param kind number, point or colour
 * @param slot its index among all components of its kind
 * @param quantity what may be written
 */
public record Component(String phenomenon, String name, Kind kind, int slot, Quantity quantity) {
    /** What a component is made of. */
    public enum Kind {
        NUMBER,
        POINT,
        COLOUR
    }

    /** The name a director writes, e.g. "moss.glow". */
    public String path() {
        return phenomenon + "." + name;
    }
}
