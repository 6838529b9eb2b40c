package dev.phosphene.core.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Width to height as written: {@code 16:9} or {@code 2.39}. */
final class Aspect {
    private static final Pattern WRITTEN =
            Pattern.compile("([0-9]{1,4}(?:\\.[0-9]{1,6})?)(?::([0-9]{1,4}(?:\\.[0-9]{1,6})?))?");

    private Aspect() {}

    /** Width and height, or nothing when the text is no ratio from 1:4 to 8:1. */
    static double[] sides(String text) {
        Matcher m = WRITTEN.matcher(text);
        if (!m.matches()) {
            return new double[0];
        }
        double width = Double.parseDouble(m.group(1));
        double height = m.group(2) == null ? 1 : Double.parseDouble(m.group(2));
        boolean sound = height > 0 && width / height >= 0.25 && width / height <= 8;
        return sound ? new double[] {width, height} : new double[0];
    }
}
