package dev.phosphene.app.option;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A stretch of frames.
 *
 * @param first the first frame, counted from 0
 * @param end the frame after the last one
 */
public record FrameSpan(long first, long end) {
    public long count() {
        return end - first;
    }

    /** Reads {@code A:B} from the command line: from frame A up to, but not including, frame B. */
    static final class Converter implements ITypeConverter<FrameSpan> {
        private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9}):(\\d{1,9})");

        @Override
        public FrameSpan convert(String text) {
            Matcher matcher = WRITTEN.matcher(text);
            if (!matcher.matches()) {
                throw new TypeConversionException("\"" + text
                        + "\" is no stretch of frames; write first:end, as in 0:240 for the first 240 frames.");
            }
            FrameSpan span = new FrameSpan(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
            if (span.count() <= 0) {
                throw new TypeConversionException("\"" + text + "\" holds no frame; the end comes after the first.");
            }
            return span;
        }
    }
}
