package dev.phosphene.app.command;

import dev.phosphene.app.console.Json;
import dev.phosphene.app.console.Progress;
import dev.phosphene.app.draw.Easel;
import dev.phosphene.app.draw.Studio;
import dev.phosphene.app.option.Size;
import dev.phosphene.app.verify.Difference;
import dev.phosphene.app.verify.Orders;
import dev.phosphene.app.verify.OtherProcess;
import dev.phosphene.app.verify.Proof;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.output.Output;
import dev.phosphene.render.pass.Development.Print;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Proves that a frame is a pure function. */
@Command(
        name = "verify",
        description = "Draws frames in order, shuffled, reversed, alone in a second context and, with --threads, in "
                + "processes with other numbers of rasterizer threads; compares bytes; prints a hash a frame.",
        footerHeading = "Examples:%n",
        footer = {"  phosphene verify the-sphere --frames 60", "  phosphene verify the-sphere --threads 1,2,8", ""})
final class VerifyCommand implements Callable<Integer> {
    private static final Size USUAL = new Size(320, 180);
    private static final int MOST_FRAMES = 100_000;
    /** Every frame drawn by a renderer that drew no other would take as long as the shaders take to compile, each time. */
    private static final int ALONE = 2;

    @ParentCommand
    private Phosphene phosphene = Unset.parent();

    @Mixin
    private PictureOptions picture = new PictureOptions();

    @Mixin
    private FilmArgument argument = new FilmArgument();

    @Option(names = "--frames", paramLabel = "N", description = "How many frames, spread over the film. Default: 60.")
    private int frames = 60;

    @Option(
            names = "--threads",
            paramLabel = "N,N",
            split = ",",
            description = "Also draw in processes with LP_NUM_THREADS set to each of these.")
    private @Nullable List<Integer> threads;

    @Option(names = "--once", hidden = true, description = "Draw once, in order, and print the hashes only.")
    private boolean once;

    @Option(names = "--json", description = "Print hashes and differences as JSON.")
    private boolean json;

    /** What is printed as JSON. */
    private record Report(String renderer, Map<Long, String> frames, List<Difference> differences) {}

    @Override
    public Integer call() {
        picture.check();
        if (frames < 1 || frames > MOST_FRAMES) {
            throw Fault.usage("--frames " + frames + " is out of range; it is 1 to " + MOST_FRAMES + ".");
        }
        Film film = argument.film();
        List<Long> order = Orders.spread(film.rate().framesIn(film.length()), frames);
        Proof proof = new Proof();
        String renderer = inThisProcess(film, order, proof);
        List<Integer> others = threads == null || once ? List.of() : threads;
        for (int count : others) {
            OtherProcess.hashes(childArguments(), count)
                    .forEach((frame, hash) -> proof.hold(frame, hash, "with " + count + " rasterizer threads"));
        }
        print(proof, renderer);
        return proof.differences().isEmpty() ? 0 : Fault.WORLD;
    }

    private String inThisProcess(Film film, List<Long> order, Proof proof) {
        int drawings = once ? order.size() : 4 * order.size();
        Progress progress = new Progress(phosphene.messages(), drawings);
        String renderer;
        Output output;
        try (Studio studio = Studio.open(picture.gpu())) {
            renderer = studio.renderer();
            output = picture.output(studio.software(), film.rate(), USUAL);
            try (Easel easel = studio.easel(film, output, Print.EIGHT_BIT)) {
                proof.draw(easel, order, "in order", progress::advance);
                if (!once) {
                    proof.draw(easel, Orders.shuffled(order), "shuffled", progress::advance);
                    proof.draw(easel, order.reversed(), "reversed", progress::advance);
                }
            }
        }
        if (!once) {
            inAnotherContext(film, output, order, proof, progress);
        }
        progress.end();
        return renderer;
    }

    private void inAnotherContext(Film film, Output output, List<Long> order, Proof proof, Progress progress) {
        try (Studio second = Studio.open(picture.gpu())) {
            for (long frame : order.subList(0, Math.min(ALONE, order.size()))) {
                try (Easel easel = second.easel(film, output, Print.EIGHT_BIT)) {
                    proof.draw(easel, List.of(frame), "alone", () -> {});
                }
            }
            try (Easel easel = second.easel(film, output, Print.EIGHT_BIT)) {
                proof.draw(easel, Orders.shuffled(order).reversed(), "in a second context", progress::advance);
            }
        }
    }

    private List<String> childArguments() {
        List<String> arguments =
                new ArrayList<>(List.of("verify", argument.name(), "--once", "--frames", Integer.toString(frames)));
        arguments.addAll(picture.asArguments());
        return arguments;
    }

    private void print(Proof proof, String renderer) {
        if (json) {
            phosphene.out().println(Json.of(new Report(renderer, proof.hashes(), proof.differences())));
            return;
        }
        proof.hashes().forEach((frame, hash) -> phosphene.out().printf(Locale.ROOT, "%7d %s%n", frame, hash));
        for (Difference difference : proof.differences()) {
            phosphene
                    .messages()
                    .say("frame " + difference.frame() + " differs when drawn " + difference.way()
                            + ". See it again: phosphene still " + argument.name() + " --at f" + difference.frame()
                            + " -o frame.png");
        }
        if (!once) {
            phosphene
                    .messages()
                    .say(proof.hashes().size() + " frames, " + proof.compared() + " drawings compared, "
                            + proof.differences().size() + " differ, on " + renderer + ".");
        }
    }
}
