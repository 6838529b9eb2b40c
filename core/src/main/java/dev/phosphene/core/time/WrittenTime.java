package dev.phosphene.core.time;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as people write them: {@code 12.5s}, {@code 12.5}, {@code 1:30}, {@code 1:02:03.5}, or a frame number {@code f360}. */
public final class WrittenTime {
    /** What is accepted, in one line for error texts. */
    public static final String FORMS = "a time like 12.5s, 1:30 or f360";

    private static final Pattern SECONDS = Pattern.compile("([+-]?[0-9]{1,9}(?:\\.[0-9]{1,12})?) ?s?");
    private static final Pattern CLOCK =
            Pattern.compile("(?:([0-9]{1,4}):(?=[0-5][0-9]:))?([0-9]{1,4}):([0-5][0-9](?:\\.[0-9]{1,12})?)");
    private static final Pattern FRAME = Pattern.compile("f([0-9]{1,9})");

    private WrittenTime() {}

    /** Seconds, or nothing when the text is not a time. */
    public static OptionalDouble parse(String text, FrameRate rate) {
        Matcher seconds = SECONDS.matcher(text);
        if (seconds.matches()) {
            return OptionalDouble.of(Double.parseDouble(seconds.group(1)));
        }
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            String hours = clock.group(1);
            return OptionalDouble.of(3600 * (hours == null ? 0 : Double.parseDouble(hours))
                    + 60 * Double.parseDouble(clock.group(2))
                    + Double.parseDouble(clock.group(3)));
        }
        Matcher frame = FRAME.matcher(text);
        if (frame.matches()) {
            return OptionalDouble.of(rate.timeOf(Long.parseLong(frame.group(1))));
        }
        return OptionalDouble.empty();
    }
}
