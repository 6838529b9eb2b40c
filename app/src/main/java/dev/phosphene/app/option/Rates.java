package dev.phosphene.app.option;

import dev.phosphene.core.time.FrameRate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads frame rates from the command line: {@code 24}, {@code 30000/1001}, and the rounded names of broadcast rates such as {@code 29.97}. */
final class Rates implements ITypeConverter<FrameRate> {
    private static final int SLOWEST = 1;
    private static final int FASTEST = 240;
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,7})(?:/(\\d{1,7}))?");
    private static final Map<String, FrameRate> BROADCAST = Map.of(
            "23.976", new FrameRate(24_000, 1001),
            "23.98", new FrameRate(24_000, 1001),
            "29.97", new FrameRate(30_000, 1001),
            "59.94", new FrameRate(60_000, 1001),
            "119.88", new FrameRate(120_000, 1001));

    @Override
    public FrameRate convert(String text) {
        FrameRate broadcast = BROADCAST.get(text);
        if (broadcast != null) {
            return broadcast;
        }
        Matcher matcher = FRACTION.matcher(text);
        if (!matcher.matches()) {
            throw new TypeConversionException(
                    "\"" + text + "\" is no frame rate; write 24, 60 or a fraction such as 30000/1001.");
        }
        int numerator = Integer.parseInt(matcher.group(1));
        int denominator = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
        if (denominator == 0 || numerator < SLOWEST * (long) denominator || numerator > FASTEST * (long) denominator) {
            throw new TypeConversionException("\"" + text + "\" is out of range; a frame rate is " + SLOWEST + " to "
                    + FASTEST + " frames a second.");
        }
        return new FrameRate(numerator, denominator);
    }
}
