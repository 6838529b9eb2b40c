package dev.phosphene.app.option;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Width and height of a picture in pixels.
 *
 * @param width {@value #SMALLEST} .. {@value #LARGEST}
 * @param height {@value #SMALLEST} .. {@value #LARGEST}
 */
public record Size(int width, int height) {
    /** Smaller pictures have fewer pixels than the bloom's chain has steps. */
    public static final int SMALLEST = 16;
    /** What every GL 4.5 driver can hold as one texture. */
    public static final int LARGEST = 16_384;

    /** The size as it is written: "1280x720". */
    @Override
    public String toString() {
        return width + "x" + height;
    }

    /** Reads sizes from the command line. */
    static final class Converter implements ITypeConverter<Size> {
        private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})[x×](\\d{1,9})");

        @Override
        public Size convert(String text) {
            Matcher matcher = WRITTEN.matcher(text);
            if (!matcher.matches()) {
                throw new TypeConversionException("\"" + text + "\" is no size; write width x height, as in 1280x720.");
            }
            Size size = new Size(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            if (outside(size.width) || outside(size.height)) {
                throw new TypeConversionException("\"" + text + "\" is out of range; width and height are " + SMALLEST
                        + " to " + LARGEST + " pixels.");
            }
            return size;
        }

        private static boolean outside(int edge) {
            return edge < SMALLEST || edge > LARGEST;
        }
    }
}
