package dev.phosphene.app.player;

import dev.phosphene.app.console.Messages;
import dev.phosphene.app.film.BuiltPlaces;
import dev.phosphene.app.film.Shelf;
import dev.phosphene.audio.live.Venue;
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
import java.util.List;

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
    private final FilmSpeaker speaker;
    private final Playhead playhead;
    private final Statistics statistics = new Statistics();
    private final Overlay overlay;
    private final Screenshot screenshot;
    private final List<KeyPress> pressed;
    private Film film;
    private boolean quit;
    private boolean changed = true;
    private boolean wanted;
    private long nextWatch;
    /** Transport time of the last picture: the next is none before it. */
    private double shown = Double.NEGATIVE_INFINITY;

    /**
     * A player that stands at the film's start.
     *
     * @param venue what its sound is heard on
     * @param pressed where the window puts the keys it hears
     */
    public Player(
            WindowContext window,
            Programs programs,
            Shelf shelf,
            Path file,
            Output output,
            Venue venue,
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
        // sound that is kept gets ready beside the first picture
        this.speaker = new FilmSpeaker(venue, loop, file);
        speaker.perform(film);
        this.renderer = new FrameRenderer(window.gpu(), programs, film, BuiltPlaces.ofUser(), output, Print.EIGHT_BIT);
        this.banner = new Banner(window.gpu());
        this.playhead = new Playhead(speaker.transport(), film.length(), loop);
        this.overlay = new Overlay(output, window.gpu().limits().renderer(), statistics);
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
            if (playhead.playing() || changed || overlay.passes(System.nanoTime())) {
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
        // a picture is for the moment at which it appears, not for that at which it is begun
        double place = Math.max(shown, playhead.ahead(statistics.usual()));
        double time = Math.min(playhead.within(place), Math.nextDown(film.length()));
        Target picture = renderer.draw(time, (int) film.rate().frameAt(time));
        if (wanted) {
            wanted = false;
            messages.say("screenshot in " + screenshot.take(picture, film, time));
        }
        Target surface = window.target();
        Letterbox box = Letterbox.of(picture, surface);
        surface.clear(0, 0, 0, 0, 1);
        surface.copyFrom(picture, box.left(), box.bottom(), box.width(), box.height());
        banner.write(overlay.lines(start, film, time, playhead, speaker.status()));
        banner.drawOn(surface);
        window.swap();
        if (playhead.playing()) {
            shown = place;
            statistics.add((System.nanoTime() - start) / 1e6);
            statistics.heard(place - speaker.heard());
        }
    }

    /** What a key does; as mpv has it. */
    private void press(KeyPress key) {
        changed = true;
        shown = Double.NEGATIVE_INFINITY;
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
            case "9" -> louder(-1);
            case "0" -> louder(1);
            case "m" -> mute();
            case "i" -> overlay.toggle();
            case "s" -> wanted = true;
            case "r" -> reload();
            case "q", "ESC" -> quit = true;
            default -> changed = false;
        }
    }

    private void louder(int steps) {
        speaker.louder(steps);
        sayVolume();
    }

    private void mute() {
        speaker.toggleMute();
        sayVolume();
    }

    private void sayVolume() {
        int volume = speaker.status().volume();
        overlay.say(volume == 0 ? "silent" : "volume " + volume, System.nanoTime());
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
            hearken();
        }
    }

    /** Says what is heard on, and what is wrong with the sound, once. */
    private void hearken() {
        String news = speaker.news();
        if (!news.isEmpty()) {
            messages.say(news);
        }
        if (speaker.look(film)) {
            String fault = speaker.fault();
            overlay.unheard(fault.lines().toList());
            changed = true;
            if (!fault.isEmpty()) {
                messages.say(fault);
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
            speaker.perform(fresh);
            playhead.length(fresh.length());
            shown = Double.NEGATIVE_INFINITY;
            overlay.fault(List.of());
        } catch (Fault broken) {
            overlay.fault(String.valueOf(broken.getMessage()).lines().toList());
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
        speaker.close();
        screenshot.close();
        banner.close();
        renderer.close();
    }
}
