package dev.phosphene.app.player;

import dev.phosphene.app.console.Messages;
import dev.phosphene.app.film.BuiltPlaces;
import dev.phosphene.app.film.Shelf;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.output.Output;
import dev.phosphene.render.context.KeyPress;
import dev.phosphene.render.context.WindowContext;
import dev.phosphene.render.frame.FrameRenderer;
import dev.phosphene.render.gl.Program;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.pass.Development.Print;
import dev.phosphene.shaders.source.Programs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A film live in a window: keys move the playhead, the playhead says the time, the renderer draws it, the window shows it. */
public final class Player implements AutoCloseable {
    private static final double JUMP_SECONDS = 5;
    private static final long WATCH_PERIOD = 200_000_000L;
    /** While nothing changes, the keyboard is asked this often. */
    private static final long IDLE_MILLISECONDS = 15;

    private final WindowContext window;
    private final Programs programs;
    private final FrameRenderer renderer;
    private final Banner banner;
    private final Shelf shelf;
    private final Path file;
    private final FilmWatch watch;
    private final Output output;
    private final Messages messages;
    private final Playhead playhead;
    private final Statistics statistics = new Statistics();
    private final Screenshot screenshot;
    private final List<KeyPress> pressed;
    private Film film;
    private List<String> fault = List.of();
    private boolean overlay;
    private boolean quit;
    private boolean changed = true;
    private boolean wanted;
    private long nextWatch;

    /**
     * A player that stands at the film's start.
     *
     * @param pressed where the window puts the keys it hears
     */
    public Player(
            WindowContext window,
            Programs programs,
            Shelf shelf,
            Path file,
            Output output,
            boolean loop,
            List<KeyPress> pressed,
            Messages messages) {
        this.window = window;
        this.programs = programs;
        this.shelf = shelf;
        this.file = file;
        this.output = output;
        this.pressed = pressed;
        this.messages = messages;
        this.film = shelf.read(file);
        this.watch = new FilmWatch(file);
        this.renderer = new FrameRenderer(window.gpu(), programs, film, BuiltPlaces.ofUser(), output, Print.EIGHT_BIT);
        this.banner = new Banner(window.gpu());
        this.playhead = new Playhead(System::nanoTime, film.length(), loop);
        this.screenshot = new Screenshot(window.gpu(), output.width(), output.height());
    }

    /** Plays from a film time until the user has seen enough. */
    public void play(double from) {
        // The first frame compiles shaders and loads the place; the clock starts after it.
        playhead.seek(from);
        show();
        playhead.toggle();
        while (!quit && !window.closing()) {
            window.poll();
            pressed.forEach(this::press);
            pressed.clear();
            look();
            if (playhead.playing() || changed) {
                show();
            } else {
                rest();
            }
            if (playhead.playing() && playhead.atEnd()) {
                playhead.hold();
            }
        }
    }

    private void show() {
        long start = System.nanoTime();
        changed = false;
        double time = Math.min(playhead.time(), Math.nextDown(film.length()));
        Target picture = renderer.draw(time, (int) film.rate().frameAt(time));
        if (wanted) {
            wanted = false;
            messages.say("screenshot in " + screenshot.take(picture, film, time));
        }
        Target surface = window.target();
        Letterbox box = Letterbox.of(picture, surface);
        surface.clear(0, 0, 0, 0, 1);
        surface.copyFrom(picture, box.left(), box.bottom(), box.width(), box.height());
        banner.write(lines(time));
        banner.drawOn(surface);
        window.swap();
        statistics.add((System.nanoTime() - start) / 1e6);
    }

    private List<String> lines(double time) {
        List<String> lines = new ArrayList<>(fault);
        if (overlay) {
            int minutes = (int) time / 60;
            lines.add(String.format(
                    Locale.ROOT,
                    "%d:%05.2f  f%d  shot %d %s   speed %s%s",
                    minutes,
                    time - 60 * minutes,
                    film.rate().frameAt(time),
                    film.shotAt(time).index(),
                    film.shotAt(time).name(),
                    playhead.speed(),
                    playhead.playing() ? "" : "   paused"));
            lines.add(output.width() + "x" + output.height() + " "
                    + output.tier().name().toLowerCase(Locale.ROOT) + "   "
                    + window.gpu().limits().renderer());
            lines.addAll(statistics.lines());
        }
        return lines;
    }

    /** What a key does; as mpv has it. */
    private void press(KeyPress key) {
        changed = true;
        switch (key.key()) {
            case "SPACE" -> playhead.toggle();
            case "LEFT" -> playhead.seek(playhead.time() - JUMP_SECONDS);
            case "RIGHT" -> playhead.seek(playhead.time() + JUMP_SECONDS);
            case "HOME" -> playhead.seek(0);
            case "END" -> playhead.seek(film.length());
            case "," -> step(-1);
            case "." -> step(1);
            case "[" -> playhead.changeSpeed(-1);
            case "]" -> playhead.changeSpeed(1);
            case "f", "F11" -> window.toggleFullscreen();
            case "i" -> overlay = !overlay;
            case "s" -> wanted = true;
            case "r" -> reload();
            case "q", "ESC" -> quit = true;
            default -> changed = false;
        }
    }

    private void step(int frames) {
        playhead.hold();
        long frame = film.rate().frameAt(playhead.time()) + frames;
        playhead.seek(film.rate().timeOf(Math.max(0, frame)));
    }

    private void look() {
        long now = System.nanoTime();
        if (now >= nextWatch) {
            nextWatch = now + WATCH_PERIOD;
            if (watch.saved()) {
                reload();
            }
        }
    }

    /** Reads film and shaders again; a broken edit keeps the last good ones and says on screen what is wrong. */
    private void reload() {
        changed = true;
        try {
            Film fresh = shelf.read(file);
            Program.reloadAll(window.gpu(), programs);
            film = fresh;
            renderer.perform(fresh);
            playhead.length(fresh.length());
            fault = List.of();
        } catch (Fault broken) {
            fault = String.valueOf(broken.getMessage()).lines().toList();
            messages.say(String.valueOf(broken.getMessage()));
        }
    }

    private static void rest() {
        try {
            Thread.sleep(IDLE_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        screenshot.close();
        banner.close();
        renderer.close();
    }
}
