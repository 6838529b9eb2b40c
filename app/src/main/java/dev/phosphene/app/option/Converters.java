package dev.phosphene.app.option;

import dev.phosphene.app.video.Codec;
import dev.phosphene.core.output.Tier;
import dev.phosphene.core.time.FrameRate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Teaches the command line this program's kinds of value. */
public final class Converters {
    private Converters() {}

    public static void register(CommandLine line) {
        line.registerConverter(TimeCode.class, new TimeCode.Converter());
        line.registerConverter(Size.class, new Size.Converter());
        line.registerConverter(FrameRate.class, new Rates());
        line.registerConverter(FrameSpan.class, new FrameSpan.Converter());
        line.registerConverter(Tier.class, text -> named(Tier.class, "tier", text));
        line.registerConverter(Codec.class, text -> named(Codec.class, "codec", text));
    }

    private static <E extends Enum<E>> E named(Class<E> kind, String noun, String text) {
        for (E constant : kind.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text)) {
                return constant;
            }
        }
        String names = Arrays.stream(kind.getEnumConstants())
                .map(c -> c.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw new TypeConversionException("\"" + text + "\" is no " + noun + "; there are " + names + ".");
    }
}
