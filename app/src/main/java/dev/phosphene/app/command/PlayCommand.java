package dev.phosphene.app.command;

import dev.phosphene.app.film.Shelf;
import dev.phosphene.app.option.Size;
import dev.phosphene.app.option.TimeCode;
import dev.phosphene.app.player.Player;
import dev.phosphene.audio.live.Venue;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.output.Output;
import dev.phosphene.core.output.Tier;
import dev.phosphene.render.context.KeyPress;
import dev.phosphene.render.context.Screen;
import dev.phosphene.render.context.WindowContext;
import dev.phosphene.shaders.source.Programs;
import dev.phosphene.shaders.source.ShaderSources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** A film live. */
@Command(
        name = "play",
        description = {
            "Plays a film live. Saving its file changes the picture within a second.",
            "Keys: Space pause, left/right 5 s, comma/period one frame, Home/End, [ ] speed, 9 0 volume, m mute, f fullscreen,",
            "i statistics, s screenshot, r reload, q quit."
        },
        footerHeading = "Examples:%n",
        footer = {
            "  phosphene play the-sphere",
            "  phosphene play my/film.yaml --windowed --from 0:34 --loop",
            "  phosphene play the-sphere --layout 5.1",
            ""
        })
final class PlayCommand implements Callable<Integer> {
    private static final Size WINDOW = new Size(1280, 720);
    /** What two cores without a GPU can keep moving. */
    private static final Size SOFTWARE = new Size(640, 360);

    @ParentCommand
    private Phosphene phosphene = Unset.parent();

    @Mixin
    private HelpOption help = new HelpOption();

    @Parameters(
            paramLabel = "FILM",
            arity = "0..1",
            description = "A film's name, or the path of its file. Default: the first there is.")
    private @Nullable String name;

    @Option(names = "--windowed", description = "Open in a window instead of filling the monitor.")
    private boolean windowed;

    @Option(names = "--monitor", paramLabel = "N", description = "Which monitor, from 0.")
    private int monitor;

    @Option(names = "--from", paramLabel = "T", description = "Start at this time.")
    private @Nullable TimeCode from;

    @Option(names = "--loop", description = "Start again after the end.")
    private boolean loop;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            description = "Size at which the film is drawn; the window scales it.")
    private @Nullable Size size;

    @Option(names = "--tier", paramLabel = "TIER", description = "Quality: draft, preview or cinema.")
    private @Nullable Tier tier;

    @Option(
            names = "--layout",
            paramLabel = "NAME",
            description =
                    "What the sound is heard on: auto (as the system has it), stereo, 5.1, 7.1, hrtf (headphones) or none.")
    private String layout = Venue.AUTO.key();

    @Override
    public Integer call() {
        Venue venue = Venue.of(layout)
                .orElseThrow(() -> Fault.usage(
                        "There is no layout \"" + layout + "\" to play in. Layouts are " + Venue.keys() + "."));
        Shelf shelf = Shelf.ofProgram();
        Path file = shelf.find(name == null ? first(shelf) : name);
        Film film = shelf.read(file);
        double start = from == null ? 0 : FilmTimes.inside(film, "--from", from);
        Screen screen = screen();
        List<KeyPress> pressed = new ArrayList<>();
        Size frame = windowed ? WINDOW : new Size(screen.width(), screen.height());
        try (WindowContext window =
                WindowContext.open(film.title(), WINDOW.width(), WINDOW.height(), monitor, !windowed, pressed::add)) {
            Output output = output(film, frame, window.gpu().limits().software());
            Programs programs = new Programs(ShaderSources.standard());
            try (Player player =
                    new Player(window, programs, shelf, file, output, venue, loop, pressed, phosphene.messages())) {
                player.play(start);
            }
        }
        return 0;
    }

    private Screen screen() {
        List<Screen> screens = WindowContext.screens();
        if (monitor < 0 || monitor >= screens.size()) {
            throw Fault.usage("--monitor " + monitor + ": there are " + screens.size() + " monitors, counted from 0.");
        }
        return screens.get(monitor);
    }

    private Output output(Film film, Size frame, boolean software) {
        Size chosen = size != null ? size : software ? SOFTWARE : frame;
        Tier quality = tier != null ? tier : software ? Tier.DRAFT : Tier.PREVIEW;
        return new Output(
                chosen.width(), chosen.height(), quality, 1, 0.5 / film.rate().framesPerSecond());
    }

    private static String first(Shelf shelf) {
        List<String> names = shelf.names();
        if (names.isEmpty()) {
            throw Fault.world("There are no films to play.");
        }
        return names.getFirst();
    }
}
