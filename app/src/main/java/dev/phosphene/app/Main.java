package dev.phosphene.app;

import dev.phosphene.app.command.Phosphene;
import dev.phosphene.app.console.Messages;

/** Where the process starts and ends. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Messages messages = Messages.ofProcess();
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> System.exit(LastResort.explain(error, messages)));
        System.exit(Phosphene.run(arguments, System.out, messages));
    }
}
