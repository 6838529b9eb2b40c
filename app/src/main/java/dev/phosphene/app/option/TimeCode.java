package dev.phosphene.app.option;

import dev.phosphene.core.time.FrameRate;
import dev.phosphene.core.time.WrittenTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A time as it was written on the command line; what it means waits for the frame rate.
 *
 * @param text one of the forms that {@link WrittenTime} knows, not negative
 */
public record TimeCode(String text) {
    /** Film time in seconds, when frames come at {@code rate}. */
    public double seconds(FrameRate rate) {
        return WrittenTime.parse(text, rate).orElseThrow();
    }

    @Override
    public String toString() {
        return text;
    }

    /** Reads times from the command line. */
    static final class Converter implements ITypeConverter<TimeCode> {
        @Override
        public TimeCode convert(String text) {
            double seconds = WrittenTime.parse(text, FrameRate.FILM)
                    .orElseThrow(() -> new TypeConversionException("\"" + text
                            + "\" is no time; write seconds (12.5s), minutes (1:30) or a frame number (f360)."));
            if (seconds < 0) {
                throw new TypeConversionException("\"" + text + "\" lies before the film; times start at 0.");
            }
            return new TimeCode(text);
        }
    }
}
