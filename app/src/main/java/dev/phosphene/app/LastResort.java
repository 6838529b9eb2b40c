package dev.phosphene.app;

import dev.phosphene.app.console.Messages;
import dev.phosphene.core.fault.Fault;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** What happens when something is thrown that nobody caught: one sentence for the user, the rest in a file for us. */
public final class LastResort {
    /** Exit code of a fault of this program (EX_SOFTWARE of sysexits.h, 4.3BSD). */
    public static final int SOFTWARE = 70;

    private LastResort() {}

    /** Explains an error on stderr and returns the exit code it deserves. */
    public static int explain(Throwable error, Messages messages) {
        if (error instanceof Fault fault) {
            messages.say(String.valueOf(fault.getMessage()));
            return fault.exitCode();
        }
        if (error instanceof OutOfMemoryError) {
            messages.say("Out of memory; a smaller --size or a lower --tier needs less.");
            return Fault.WORLD;
        }
        messages.say("This is a fault of Phosphene itself (" + error.getClass().getSimpleName()
                + "); what is known of it stands in " + report(error) + ".");
        return SOFTWARE;
    }

    private static String report(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text, true));
        String facts = "Java " + Runtime.version() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + "\n"
                + ProcessHandle.current().info().commandLine().orElse("")
                + "\n\n" + text;
        try {
            Path file = Files.createTempFile("phosphene-fault-", ".txt");
            Files.writeString(file, facts);
            return file.toString();
        } catch (IOException e) {
            return "no file, because none could be written (" + error + ")";
        }
    }
}
