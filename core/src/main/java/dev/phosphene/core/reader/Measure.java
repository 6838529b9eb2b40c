package dev.phosphene.core.reader;

import dev.phosphene.core.parameter.Quantity;
import dev.phosphene.core.parameter.Unit;
import dev.phosphene.core.time.FrameRate;
import dev.phosphene.core.time.WrittenTime;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers with units as a director writes them: {@code 28mm}, {@code -2 EV}, {@code 8 m/s}, {@code f/2.8}, {@code 60 bpm}. */
final class Measure {
    private static final Pattern NUMBER = Pattern.compile(
            "([+-]?(?:[0-9]{1,15}(?:\\.[0-9]{0,20})?|\\.[0-9]{1,20})(?:[eE][+-]?[0-9]{1,2})?) ?(\\D.*)?");
    private static final Pattern STOP = Pattern.compile("f/([0-9]{1,4}(?:\\.[0-9]{1,6})?)");

    private final FrameRate rate;

    /** @param rate the film's, for times written as frames */
    Measure(FrameRate rate) {
        this.rate = rate;
    }

    FrameRate rate() {
        return rate;
    }

    /** The value inside the program of a number within its quantity's unit and range, or null with a fault. */
    @Nullable
    Double read(Item item, Quantity quantity) {
        OptionalDouble written = item.isText() ? written(item.text(), quantity.unit()) : OptionalDouble.empty();
        if (written.isEmpty()) {
            item.unexpected(expected(quantity));
            return null;
        }
        double value = written.getAsDouble();
        if (value < quantity.min() || value > quantity.max()) {
            String side = value < quantity.min() ? "below " + plain(quantity.min()) : "above " + plain(quantity.max());
            item.fault(Item.brief(item.text()) + " is " + side, "Expected " + range(quantity) + ".");
            return null;
        }
        return quantity.unit().inside(value);
    }

    /** A time in seconds from 0 to {@code most}, or null with a fault. */
    @Nullable
    Double time(Item item, double most) {
        OptionalDouble time = item.isText() ? WrittenTime.parse(item.text(), rate) : OptionalDouble.empty();
        if (time.isEmpty()) {
            item.unexpected(WrittenTime.FORMS);
            return null;
        }
        if (time.getAsDouble() < 0 || time.getAsDouble() > most) {
            item.fault(Item.brief(item.text()) + " is out of range", "Expected 0 .. " + plain(most) + " s.");
            return null;
        }
        return time.getAsDouble();
    }

    private OptionalDouble written(String text, Unit unit) {
        if (unit == Unit.SECONDS) {
            return WrittenTime.parse(text, rate);
        }
        Matcher stop = STOP.matcher(text);
        if (unit == Unit.FSTOP && stop.matches()) {
            return OptionalDouble.of(Double.parseDouble(stop.group(1)));
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches() || !fits(number.group(2), unit)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(number.group(1)));
    }

    private static boolean fits(@Nullable String written, Unit unit) {
        return written == null || written.equals(unit.symbol()) || (unit == Unit.DEGREES && written.equals("°"));
    }

    /** What a quantity may be, e.g. "0 .. 1 per metre, e.g. 0.5 /m". */
    static String expected(Quantity quantity) {
        double near = quantity.or()[0];
        return range(quantity) + ", e.g. " + example(quantity.unit(), near);
    }

    static String range(Quantity quantity) {
        String unit =
                switch (quantity.unit()) {
                    case NONE, FSTOP -> "";
                    case PER_METRE -> " per metre";
                    default -> " " + quantity.unit().symbol();
                };
        return plain(quantity.min()) + " .. " + plain(quantity.max()) + unit;
    }

    private static String example(Unit unit, double value) {
        return switch (unit) {
            case NONE -> plain(value);
            case FSTOP -> "f/" + plain(value);
            case MILLIMETRES, SECONDS -> plain(value) + unit.symbol();
            default -> plain(value) + " " + unit.symbol();
        };
    }

    /** A number without superfluous zeros. */
    static String plain(double value) {
        return value == StrictMath.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
