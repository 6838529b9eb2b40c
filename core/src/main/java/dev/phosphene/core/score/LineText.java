package dev.phosphene.core.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The notation of a line: tones with spaces between, bar lines {@code |} that are counted.
 *
 * <pre>1:1 5:1 | 6:1.5~ 5:.5 | 3:1 4:.5 5:.5 | 2:2-</pre>
 */
final class LineText {
    private static final Pattern TONE = Pattern.compile(
            "(r|[#b]*[1-7][',]*(?:\\+[#b]*[1-7][',]*)*):(\\d+(?:\\.\\d+)?|\\.\\d+)([~\\-.>]?)(?:!(\\d+))?");
    private static final Pattern DEGREE = Pattern.compile("([#b]*)([1-7])([',]*)");

    private LineText() {}

    /**
     * Reads a line.
     *
     * @param bar beats of a bar, or 0 to leave bars uncounted
     */
    static Line read(String name, ScoreNode at, double bar) {
        List<Tone> tones = new ArrayList<>();
        double filled = 0;
        int bars = 1;
        String[] words = at.text().strip().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals("|")) {
                requireFullBar(name, at, bar, filled, bars++);
                filled = 0;
            } else {
                Tone tone = tone(name, at, words[i]);
                tones.add(tone);
                filled += tone.beats();
            }
        }
        requireFullBar(name, at, bar, filled, bars);
        return new Line(name, tones);
    }

    static String write(Tone tone) {
        StringBuilder text = new StringBuilder(tone.rests() ? "r" : "");
        for (Degree degree : tone.degrees()) {
            text.append(text.isEmpty() ? "" : "+").append(degree);
        }
        text.append(':').append(beats(tone.beats())).append(tone.touch().sign());
        if (tone.fixed() != Tone.FREE) {
            text.append('!').append(Math.round(tone.fixed() * 127));
        }
        return text.toString();
    }

    private static String beats(double beats) {
        String text = String.format(Locale.ROOT, "%.6f", beats).replaceAll("0+$", "");
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static void requireFullBar(String name, ScoreNode at, double bar, double filled, int number) {
        if (bar > 0 && Math.abs(filled - bar) > 1e-6) {
            throw at.fault("line " + name + ", bar " + number + ": " + filled + " beats", bar + " beats a bar");
        }
    }

    private static Tone tone(String name, ScoreNode at, String word) {
        Matcher m = TONE.matcher(word);
        if (!m.matches()) {
            throw at.fault(
                    "line " + name + ": \"" + word + "\" is no tone",
                    "degrees:beats and a touch, such as 5':1.5~ or 1+3+5:2 or r:1");
        }
        double beats = Double.parseDouble(m.group(2));
        if (!(beats > 0)) {
            throw at.fault("line " + name + ": \"" + word + "\" lasts no time", "more than 0 beats");
        }
        double fixed = m.group(4) == null ? Tone.FREE : Math.min(127, Integer.parseInt(m.group(4))) / 127.0;
        return new Tone(degrees(m.group(1)), beats, touch(m.group(3)), fixed);
    }

    private static Touch touch(String sign) {
        for (Touch touch : Touch.values()) {
            if (touch.sign().equals(sign)) {
                return touch;
            }
        }
        return Touch.PLAIN;
    }

    static List<Degree> degrees(String text) {
        List<Degree> degrees = new ArrayList<>();
        if (!text.equals("r")) {
            for (String word : text.split("\\+")) {
                degrees.add(degree(word));
            }
        }
        return degrees;
    }

    static Degree degree(String word) {
        Matcher m = DEGREE.matcher(word);
        if (!m.matches()) {
            throw new IllegalArgumentException("\"" + word + "\" is no degree");
        }
        int alter = 0;
        for (char sign : m.group(1).toCharArray()) {
            alter += sign == '#' ? 1 : -1;
        }
        int octave = 0;
        for (char sign : m.group(3).toCharArray()) {
            octave += sign == '\'' ? 1 : -1;
        }
        return new Degree(Integer.parseInt(m.group(2)) - 1 + Mode.DEGREES * octave, alter);
    }
}
