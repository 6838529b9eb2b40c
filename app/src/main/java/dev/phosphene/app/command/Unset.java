package dev.phosphene.app.command;

import dev.phosphene.app.console.Messages;

/** What stands in fields that the command line fills in before they are read. */
final class Unset {
    private Unset() {}

    static Phosphene parent() {
        return new Phosphene(System.out, Messages.ofProcess());
    }

    static String text() {
        return "";
    }
}
