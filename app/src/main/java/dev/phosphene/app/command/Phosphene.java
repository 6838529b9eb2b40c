package dev.phosphene.app.command;

import dev.phosphene.app.LastResort;
import dev.phosphene.app.console.Messages;
import dev.phosphene.app.option.Converters;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.reader.Nearest;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program as its user types it. */
@Command(
        name = "phosphene",
        description = "Performs scripted dream films: a frame is a pure function of film, time and output.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        version = "Phosphene 0.1.0",
        subcommands = {
            FilmsCommand.class,
            CheckCommand.class,
            SchemaCommand.class,
            StillCommand.class,
            SheetCommand.class,
            CaptureCommand.class,
            SoundCommand.class,
            ScoreCommand.class,
            PlayCommand.class,
            VerifyCommand.class,
            ValuesCommand.class,
            TiersCommand.class,
            MeterCommand.class,
            BenchCommand.class,
            ProbeCommand.class,
            WarmCommand.class,
            DoctorCommand.class
        },
        footerHeading = "Examples:%n",
        footer = {
            "  phosphene capture the-sphere -o the-sphere.mp4",
            "  phosphene play the-sphere",
            "  phosphene still the-sphere --at 1:30 -o dance.png",
            ""
        })
public final class Phosphene implements Runnable {
    private final PrintStream out;
    private final Messages messages;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Phosphene(PrintStream out, Messages messages) {
        this.out = out;
        this.messages = messages;
    }

    /** Where data goes. */
    PrintStream out() {
        return out;
    }

    /** Where everything else goes. */
    Messages messages() {
        return messages;
    }

    /** Runs a command line and returns the exit code. */
    public static int run(String[] arguments, PrintStream out, Messages messages) {
        CommandLine line = new CommandLine(new Phosphene(out, messages));
        Converters.register(line);
        line.setHelpSectionKeys(examplesFirst(line.getHelpSectionKeys()));
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(110);
        line.setOut(new PrintWriter(out, true));
        line.setParameterExceptionHandler((wrong, args) -> explain(wrong, messages));
        line.setExecutionExceptionHandler((error, command, parsed) -> LastResort.explain(error, messages));
        return line.execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? phosphene --help shows them.");
    }

    private static int explain(ParameterException wrong, Messages messages) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        String sentence = String.valueOf(wrong.getMessage());
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            sentence = unknown(wrong.getCommandLine(), unmatched);
        }
        sentence = sentence.endsWith("?") || sentence.endsWith(".") ? sentence : sentence + ".";
        messages.say(sentence + (sentence.contains("--help") ? "" : " " + command + " --help shows examples."));
        return Fault.USAGE;
    }

    private static String unknown(CommandLine at, UnmatchedArgumentException unmatched) {
        String word = unmatched.getUnmatched().getFirst();
        boolean option = unmatched.isUnknownOption();
        boolean command = !option && !at.getSubcommands().isEmpty();
        Collection<String> names = option
                ? at.getCommandSpec().optionsMap().keySet()
                : command ? at.getSubcommands().keySet() : List.of();
        String kind = option ? "option" : command ? "command" : "argument";
        String name = option && word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        return "There is no " + kind + " \"" + name + "\"."
                + Nearest.to(name, names)
                        .map(near -> " Did you mean \"" + near + "\"?")
                        .orElse("");
    }

    private static List<String> examplesFirst(List<String> sections) {
        List<String> order = new ArrayList<>(sections);
        List<String> examples =
                List.of(UsageMessageSpec.SECTION_KEY_FOOTER_HEADING, UsageMessageSpec.SECTION_KEY_FOOTER);
        order.removeAll(examples);
        order.addAll(0, examples);
        return order;
    }
}
