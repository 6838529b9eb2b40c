package dev.phosphene.app.console;

import java.util.Locale;
import java.util.function.LongSupplier;

/** How far a long job is and how long it will still take: a line that overwrites itself on a terminal, a line now and then elsewhere. */
public final class Progress {
    /** Seconds between lines: often enough to look alive, and a log of an hour stays short. */
    private static final double TERMINAL_PERIOD = 0.25;

    private static final double LOG_PERIOD = 15;
    /** The first frames compile shaders and code; they say nothing of the rest. */
    private static final int WARM_UP = 4;

    private final Messages messages;
    /** What is counted: one, and many. */
    private final String one;

    private final String many;
    private final long total;
    private final LongSupplier nanoseconds;
    private long done;
    private final long start;
    private long warmStart;
    private long lastLine;

    public Progress(Messages messages, long total) {
        this(messages, "frame", "frames", total);
    }

    /** Progress of something that is not counted in frames. */
    public Progress(Messages messages, String one, String many, long total) {
        this(messages, one, many, total, System::nanoTime);
    }

    Progress(Messages messages, String one, String many, long total, LongSupplier nanoseconds) {
        this.messages = messages;
        this.one = one;
        this.many = many;
        this.total = total;
        this.nanoseconds = nanoseconds;
        this.start = nanoseconds.getAsLong();
        this.warmStart = start;
        this.lastLine = start;
    }

    /** One more is done. */
    public void advance() {
        advanceTo(done + 1);
    }

    /** As many are done. */
    public void advanceTo(long count) {
        if (count == done) {
            return;
        }
        done = count;
        long now = nanoseconds.getAsLong();
        if (done == WARM_UP) {
            warmStart = now;
        }
        double period = messages.terminal() ? TERMINAL_PERIOD : LOG_PERIOD;
        if ((now - lastLine) / 1e9 < period && (done < total || !messages.terminal())) {
            return;
        }
        lastLine = now;
        if (messages.terminal()) {
            messages.overwrite(line(now));
        } else {
            messages.say(line(now));
        }
    }

    private String line(long now) {
        boolean warm = done > WARM_UP;
        double seconds = (now - (warm ? warmStart : start)) / 1e9;
        double each = seconds / (warm ? done - WARM_UP : done);
        return String.format(
                Locale.ROOT,
                "%s %d of %d · %.0f %% · %.1f %s/s · %s left",
                one,
                done,
                total,
                100.0 * done / total,
                1 / each,
                many,
                span((total - done) * each));
    }

    /** Ends the line; returns seconds since the start. */
    public double end() {
        if (messages.terminal() && done > 0) {
            messages.endLine();
        }
        return (nanoseconds.getAsLong() - start) / 1e9;
    }

    /** Seconds as people say them: "48 s", "12 min 05 s", "2 h 10 min". */
    public static String span(double seconds) {
        long whole = Math.round(seconds);
        if (whole < 60) {
            return whole + " s";
        }
        if (whole < 3600) {
            return String.format(Locale.ROOT, "%d min %02d s", whole / 60, whole % 60);
        }
        return String.format(Locale.ROOT, "%d h %02d min", whole / 3600, whole / 60 % 60);
    }
}
