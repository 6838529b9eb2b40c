package dev.phosphene.app.command;

import dev.phosphene.app.console.Json;
import dev.phosphene.app.console.Progress;
import dev.phosphene.app.draw.Easel;
import dev.phosphene.app.draw.Studio;
import dev.phosphene.app.film.Shelf;
import dev.phosphene.app.measure.Luma;
import dev.phosphene.app.measure.Ssim;
import dev.phosphene.app.option.Size;
import dev.phosphene.app.picture.Picture;
import dev.phosphene.app.picture.Png;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.film.Shot;
import dev.phosphene.core.output.Output;
import dev.phosphene.core.output.Tier;
import dev.phosphene.render.pass.Development.Print;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Measures whether a film is one picture in all tiers. */
@Command(
        name = "tiers",
        description = {
            "Compares the middle frame of each shot in two tiers: structural similarity (SSIM) at 320x180.",
            "",
            "A tier changes counts, steps and sizes, never composition, motion or colour: 1 is the same picture, 0.85 is asked."
        },
        footerHeading = "Examples:%n",
        footer = {
            "  phosphene tiers the-sphere",
            "  phosphene tiers the-sphere --of draft,cinema --samples 16 -o stills",
            ""
        })
final class TiersCommand implements Callable<Integer> {
    private static final Size USUAL = new Size(640, 360);
    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;

    /** How alike a shot's middle frame is. */
    private record Entry(int shot, String name, double likeness) {}

    @ParentCommand
    private Phosphene phosphene = Unset.parent();

    @Mixin
    private HelpOption help = new HelpOption();

    @Parameters(paramLabel = "FILM", description = "A film's name, or the path of its file.")
    private String name = Unset.text();

    @Option(names = "--of", split = ",", paramLabel = "TIER", description = "Two tiers (draft,preview).")
    private List<Tier> tiers = List.of(Tier.DRAFT, Tier.PREVIEW);

    @Option(names = "--shots", split = ",", paramLabel = "N", description = "Only these shots.")
    private List<Integer> shots = List.of();

    @Option(names = "--size", paramLabel = "WxH", description = "Size both are drawn at (640x360).")
    private Size size = USUAL;

    @Option(names = "--samples", paramLabel = "N", description = "Sub-frames of the cinema tier, 1 to 1024 (16).")
    private int samples = 16;

    @Option(names = "--gpu", paramLabel = "GPU", description = "Which GPU draws.")
    private @Nullable String gpu;

    @Option(names = "--json", description = "Print the figures as JSON.")
    private boolean json;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Keep the pictures here.")
    private @Nullable Path folder;

    @Override
    public Integer call() {
        if (tiers.size() != 2) {
            throw Fault.usage("--of names two tiers, like draft,cinema.");
        }
        if (samples < 1 || samples > 1024) {
            throw Fault.usage("--samples " + samples + " is out of range; it is 1 to 1024.");
        }
        Film film = Shelf.ofProgram().film(name);
        List<Shot> chosen = film.shots().stream()
                .filter(shot -> shots.isEmpty() || shots.contains(shot.index()))
                .toList();
        List<Entry> entries = new ArrayList<>();
        try (Studio studio = Studio.open(gpu)) {
            Progress progress = new Progress(phosphene.messages(), 2L * chosen.size());
            List<Luma> first = drawn(studio, film, chosen, tiers.getFirst(), progress);
            List<Luma> second = drawn(studio, film, chosen, tiers.getLast(), progress);
            progress.end();
            for (int i = 0; i < chosen.size(); i++) {
                Shot shot = chosen.get(i);
                entries.add(new Entry(shot.index(), shot.name(), Ssim.mean(first.get(i), second.get(i))));
            }
        }
        print(entries);
        return 0;
    }

    private List<Luma> drawn(Studio studio, Film film, List<Shot> chosen, Tier tier, Progress progress) {
        double shutter = 0.5 / film.rate().framesPerSecond();
        int count = tier == Tier.CINEMA ? samples : 1;
        Output output = new Output(size.width(), size.height(), tier, count, shutter);
        List<Luma> all = new ArrayList<>();
        try (Easel easel = studio.easel(film, output, Print.EIGHT_BIT);
                Picture picture = new Picture(output.width(), output.height())) {
            for (Shot shot : chosen) {
                easel.drawAt((shot.start() + shot.end()) / 2, picture);
                all.add(Luma.of(picture).shrunk(WIDTH, HEIGHT));
                keep(picture, shot, tier);
                progress.advance();
            }
        }
        return all;
    }

    private void keep(Picture picture, Shot shot, Tier tier) {
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Fault.world("Cannot make the folder " + folder + ": " + e.getMessage());
        }
        String file = String.format(
                Locale.ROOT, "%02d-%s.png", shot.index(), tier.name().toLowerCase(Locale.ROOT));
        Png.write(picture, folder.resolve(file));
    }

    private void print(List<Entry> entries) {
        if (json) {
            phosphene.out().println(Json.of(entries));
            return;
        }
        for (Entry e : entries) {
            phosphene.out().printf(Locale.ROOT, "%2d %-14s %.3f%n", e.shot, e.name, e.likeness);
        }
        double mean = entries.stream().mapToDouble(Entry::likeness).average().orElse(1);
        phosphene.out().printf(Locale.ROOT, "   %-14s %.3f%n", "mean", mean);
    }
}
