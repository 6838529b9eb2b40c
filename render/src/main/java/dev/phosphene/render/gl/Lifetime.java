package dev.phosphene.render.gl;

import java.util.Set;

/** The life of one GL object: where it was born, and how it is deleted, once. */
final class Lifetime {
    private final Set<Lifetime> alive;
    private final String label;
    private final String birthplace;
    private final Runnable delete;

    Lifetime(Set<Lifetime> alive, String label, Runnable delete) {
        this.alive = alive;
        this.label = label;
        this.birthplace = birthplace();
        this.delete = delete;
        alive.add(this);
    }

    private static String birthplace() {
        String here = Lifetime.class.getPackageName() + ".";
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> !frame.getClassName().startsWith(here)
                                || frame.getClassName().endsWith("Test"))
                        .findFirst()
                        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                        .orElse("nowhere"));
    }

    /** Deletes the object; a second time does nothing. */
    void end() {
        if (alive.remove(this)) {
            delete.run();
        }
    }

    @Override
    public String toString() {
        return label + ", made at " + birthplace;
    }
}
