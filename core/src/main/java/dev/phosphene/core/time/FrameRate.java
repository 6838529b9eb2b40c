package dev.phosphene.core.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Frames a second as a fraction, so that the time of a frame is exact at 24000/1001 too, hours into a show.
 *
 * @param numerator frames
 * @param denominator seconds they take
 */
public record FrameRate(int numerator, int denominator) {
    public static final FrameRate FILM = new FrameRate(24, 1);

    /** No screen shows more frames a second. */
    private static final int MOST = 1000;

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,6})(?:/([0-9]{1,6}))?");

    public FrameRate {
        if (numerator <= 0 || denominator <= 0) {
            throw new IllegalArgumentException("a frame rate is a fraction of positive numbers");
        }
    }

    /** A written rate: {@code 24}, {@code 30000/1001}, or one of the broadcast shorthands 23.976, 29.97, 59.94. */
    public static Optional<FrameRate> parse(String text) {
        Matcher m = WRITTEN.matcher(text);
        if (!m.matches()) {
            return switch (text) {
                case "23.976", "23.98" -> Optional.of(new FrameRate(24000, 1001));
                case "29.97" -> Optional.of(new FrameRate(30000, 1001));
                case "59.94" -> Optional.of(new FrameRate(60000, 1001));
                default -> Optional.empty();
            };
        }
        int numerator = Integer.parseInt(m.group(1));
        int denominator = m.group(2) == null ? 1 : Integer.parseInt(m.group(2));
        boolean sound = numerator > 0 && denominator > 0 && numerator <= MOST * (long) denominator;
        return sound ? Optional.of(new FrameRate(numerator, denominator)) : Optional.empty();
    }

    /** Seconds at which a frame starts: the nearest double to the true fraction. */
    public double timeOf(long frame) {
        return (double) Math.multiplyExact(frame, denominator) / numerator;
    }

    /** The frame that is on at a time; a time that {@link #timeOf} gave belongs to its own frame. */
    public long frameAt(double seconds) {
        long near = Math.round(seconds * numerator / denominator);
        return timeOf(near) <= seconds ? near : near - 1;
    }

    /** Number of frames that start before {@code seconds}: the length in frames of a film. */
    public long framesIn(double seconds) {
        long frame = frameAt(seconds);
        return timeOf(frame) < seconds ? frame + 1 : frame;
    }

    /** Sound samples that are due before a frame starts; the sum over frames never drifts. */
    public long samplesBefore(long frame, int sampleRate) {
        return Math.floorDiv(Math.multiplyExact(Math.multiplyExact(frame, denominator), sampleRate), numerator);
    }

    public double framesPerSecond() {
        return (double) numerator / denominator;
    }

    @Override
    public String toString() {
        return denominator == 1 ? Integer.toString(numerator) : numerator + "/" + denominator;
    }
}
